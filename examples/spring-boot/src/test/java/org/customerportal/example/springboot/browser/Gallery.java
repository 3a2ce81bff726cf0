package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at the page that a window shows: pictures of it at three widths and on dark ground, under {@code target/screenshots};
 * no sideways scroll on any of them; and no violation of WCAG 2.2, levels A and AA, on light and dark ground.
 */
final class Gallery {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Gallery() {}

    static void look(Window window, String name) {
        Page page = window.page();
        light(page);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            shoot(page, name + "-" + width);
            Object overhang =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overhang)
                    .as("sideways scroll of %s at %d pixels", name, width)
                    .isEqualTo(0);
        }
        assertThat(violations(page)).as("%s, light", name).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, name + "-dark");
        assertThat(violations(page)).as("%s, dark", name).isEmpty();
        light(page);
        assertThat(window.complaints()).as("%s, console", name).isEmpty();
    }

    private static void light(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
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
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
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
