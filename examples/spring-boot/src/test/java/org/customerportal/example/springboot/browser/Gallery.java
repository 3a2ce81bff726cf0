package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at the page that a window shows, as a reader of one language would: one heading, a title that ends where one is,
 * and the language said; no sideways scroll on a phone, a tablet or a desk; no violation of WCAG 2.2, levels A and AA, on
 * light and on dark ground (in one language, since colours do not translate, and in the other on one of them); no complaint on the console. Pictures of it are left under {@code target/screenshots}.
 */
enum Gallery {
    ENGLISH("en", "Error: ", "", Set.of(320, 768, 1280)),
    /** The narrow picture alone is taken: it is there that a long word shows. */
    PORTUGUESE("pt", "Erro: ", "-pt", Set.of(320));

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String ENDS = " · (Northwind Service|Desk|Balcão|Demo)$";
    private static final Pattern NOWHERE = Pattern.compile("This page does not exist|Esta página não existe");

    private final String language;
    private final String failed;
    private final String mark;
    private final Set<Integer> pictured;

    Gallery(String language, String failed, String mark, Set<Integer> pictured) {
        this.language = language;
        this.failed = failed;
        this.mark = mark;
        this.pictured = pictured;
    }

    /** Returns the language in which the pages must be. */
    String language() {
        return language;
    }

    void look(Window window, String page) {
        String name = page + mark;
        framed(window.page(), name);
        ground(window.page(), ColorScheme.LIGHT);
        for (int width : WIDTHS) {
            fits(window.page(), name, width);
        }
        if (this == ENGLISH) {
            assertThat(violations(window.page())).as("%s, light", name).isEmpty();
        }
        inTheDark(window.page(), name);
        assertThat(window.complaints()).as("%s, console", name).isEmpty();
    }

    /** Takes one picture, at the width the window has. */
    static void picture(Window window, String name) {
        shoot(window.page(), name);
    }

    private void framed(Page page, String name) {
        assertThat(page.locator("h1").count()).as("headings of %s", name).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of %s", name)
                .isEqualTo(language);
        boolean wrong = page.locator("[role=alert]").count() > 0;
        assertThat(page.title())
                .as("title of %s", name)
                .matches(NOWHERE + "|" + (wrong ? failed : "(?!%s)".formatted(failed)) + "\\S.*" + ENDS);
    }

    private void fits(Page page, String name, int width) {
        page.setViewportSize(width, 800);
        if (pictured.contains(width)) {
            shoot(page, name + "-" + width);
        }
        Object overhang = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overhang)
                .as("sideways scroll of %s at %d pixels", name, width)
                .isEqualTo(0);
    }

    /** On a phone, so that the narrow layout is judged as well. */
    private void inTheDark(Page page, String name) {
        ground(page, ColorScheme.DARK);
        if (pictured.contains(1280)) {
            shoot(page, name + "-dark");
        }
        page.setViewportSize(320, 800);
        assertThat(violations(page)).as("%s, dark", name).isEmpty();
        page.setViewportSize(1280, 800);
        ground(page, ColorScheme.LIGHT);
    }

    // Colours fade from one ground to the other for those who like it, and none of those in between is judged.
    private static void ground(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    private static List<String> violations(Page page) {
        // Frames are left out: nothing can be asked in one that runs no script, and what they show has a page of its
        // own.
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(onlyWhatIsWrong).setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(Gallery::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
