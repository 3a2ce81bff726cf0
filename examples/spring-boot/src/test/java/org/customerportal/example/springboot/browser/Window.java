package org.customerportal.example.springboot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A browser window with one page in it, used as a person does: by what is written on links, buttons and fields. It hears
 * what the page complains about, and which strangers it talks to.
 */
final class Window implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, String home) {
        this.context = context;
        this.home = home;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                complaints.add("talks to " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens an address and returns the status of the answer. */
    int open(String address) {
        Response answer = page.navigate(address.startsWith("http") ? address : home + address);
        return answer == null ? 0 : answer.status();
    }

    void fill(String label, String text) {
        attempt("fill in " + label, () -> page.getByLabel(label).first().fill(text));
    }

    void choose(String label, String option) {
        attempt(
                "choose " + option,
                () -> page.getByLabel(label).first().selectOption(new SelectOption().setLabel(option)));
    }

    void tick(String label) {
        attempt(
                "tick " + label,
                () -> page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .check());
    }

    void press(String button) {
        attempt("press " + button, () -> named(AriaRole.BUTTON, button).click());
    }

    void follow(String link) {
        attempt("follow " + link, () -> named(AriaRole.LINK, link).click());
    }

    /** Clicks what a page has in the same place in every language. */
    void click(String selector) {
        attempt("click " + selector, () -> page.locator(selector).first().click());
    }

    /** Sends the first form in the main part of the page, whatever its button says. */
    void send() {
        click("main form button");
    }

    /** Changes what a hidden field carries, as somebody with bad intentions would. */
    void change(String selector, String value) {
        page.locator(selector).first().evaluate("(field, value) => { field.value = value }", value);
    }

    /** Waits until this page of the demo is shown. */
    void expectPath(String path) {
        assertThat(page).hasURL(home + path);
    }

    /** Waits until the page is headed so. */
    void expectHeading(String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    /** Waits until this stands somewhere in the main part of the page. */
    void expect(String text) {
        assertThat(main()).containsText(text);
    }

    void expectNothingOf(String text) {
        assertThat(page.locator("html")).not().containsText(text);
    }

    /** Returns what stands in the main part of the page. */
    Locator main() {
        return page.locator("main");
    }

    /** Returns what the pages complained about since the last time. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    @Override
    public void close() {
        context.close();
    }

    private void attempt(String what, Runnable action) {
        try {
            action.run();
        } catch (TimeoutError tooLate) {
            String seen = page.locator("body").innerText();
            throw new AssertionError("cannot %s on %s, which shows:%n%s".formatted(what, page.url(), seen), tooLate);
        }
    }

    /** What it is called begins so: some links carry a line of help behind their name. */
    private Locator named(AriaRole role, String beginning) {
        Pattern name = Pattern.compile("^\\s*" + beginning.replaceAll("[^\\w\\s]", "\\\\$0"));
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }
}
