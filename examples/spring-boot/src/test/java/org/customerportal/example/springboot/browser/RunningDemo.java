package org.customerportal.example.springboot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.customerportal.example.springboot.DemoApplication;
import org.customerportal.example.springboot.FreePort;
import org.customerportal.example.springboot.sample.SampleStory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo on a free port, with a fresh database, a mail server in this process, and a browser. */
final class RunningDemo implements AutoCloseable {

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--disable-domain-reliability");

    private static final int PATIENCE_MILLIS = 10_000;

    private final String address;
    private final Inbox inbox;
    private final ConfigurableApplicationContext application;
    private final Playwright playwright;
    private final Browser browser;

    private RunningDemo(int port, Inbox inbox, Path chromium) {
        this.address = "http://localhost:" + port;
        this.inbox = inbox;
        this.application = SpringApplication.run(
                DemoApplication.class,
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + inbox.port());
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setArgs(SWITCHES));
    }

    static RunningDemo start(Path chromium) {
        return new RunningDemo(FreePort.find(), Inbox.open(), chromium);
    }

    /** Returns an absolute address in the demo. */
    String at(String path) {
        return address + path;
    }

    Inbox inbox() {
        return inbox;
    }

    /** Opens a browser window that shares nothing with others. It speaks English unless told otherwise. */
    Window window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.locale == null ? options.setLocale("en-GB") : options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Window(context, address);
    }

    /** Opens a window in which this customer has signed in; somebody new is invited first. */
    Window customer(String email) {
        Window window = window(new Browser.NewContextOptions());
        window.open("/portal/support/sign-in");
        window.fill("E-mail address", email);
        window.fill("Password", SampleStory.PASSWORD);
        window.press("Sign in");
        window.expectPath("/portal/support/");
        return window;
    }

    /** Opens a window in which this person of the host has signed in. */
    Window staff(String name) {
        Window window = window(new Browser.NewContextOptions());
        window.open("/staff/sign-in");
        window.fill("Name", name);
        window.fill("Password", "northwind");
        window.press("Sign in");
        window.expectPath("/portal/desk/");
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        application.close();
        inbox.close();
    }
}
