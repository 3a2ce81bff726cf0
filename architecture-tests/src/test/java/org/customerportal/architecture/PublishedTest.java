package org.customerportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What hosts put on their class path has no demo in it, and no account. */
class PublishedTest {

    private static final List<String> MODULES = List.of("portal-core", "portal-jpa", "portal-spring-adapter");

    @Test
    @Tag("S13")
    @Tag("R38")
    void hasNoDemo() throws IOException {
        List<Path> files = files();

        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files)
                .extracting(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                .noneMatch(name -> name.matches(".*(demo|sample|example|wizard|setup).*"));
    }

    @Test
    @Tag("S02")
    @Tag("S13")
    @Tag("R38")
    void makesTablesWithoutARowAndWithoutAHint() throws IOException {
        List<Path> scripts = files().stream()
                .filter(file -> file.toString().endsWith(".sql"))
                .toList();

        assertThat(scripts).hasSize(3);
        for (Path script : scripts) {
            String text = Files.readString(script).replaceAll("--[^\\n]*", "").toLowerCase(Locale.ROOT);
            assertThat(text)
                    .contains("create table if not exists portal_password")
                    .doesNotContain("insert into");
            assertThat(text).doesNotContainPattern("\\n\\s+\\w*(hint|question|password_expires|expired_at)\\w*\\s");
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> found = Files.walk(House.ROOT.resolve(module).resolve("target/classes"))) {
                found.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }
}
