package org.customerportal.example.springboot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.customerportal.example.springboot.DemoApplication;
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
        return new RunningDemo(freePort(), Inbox.open(), chromium);
    }

    /** Returns an absolute address in the demo. */
    String at(String path) {
        return address + path;
    }

    Inbox inbox() {
        return inbox;
    }

    /** Opens a browser window that shares nothing with the others. It speaks English unless told otherwise. */
    BrowserContext window(Browser.NewContextOptions options) {
        BrowserContext window = browser.newContext(options.setBaseURL(address));
        window.setDefaultTimeout(10_000);
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        application.close();
        inbox.close();
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
