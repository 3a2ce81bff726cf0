package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser test that looks in the wrong place is skipped for ever, so the search has tests of its own. */
class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void theNamedOneIsTaken() throws Exception {
        Path program = program("my-browser");

        assertThat(new Chromium(program.toString(), variable -> null).find()).contains(program);
    }

    @Test
    void aNamedOneThatIsNotThereIsAnErrorAndNotReplacedByAnother() {
        Chromium named = new Chromium(folder.resolve("gone").toString(), System::getenv);

        assertThatThrownBy(named::find).hasMessageContaining("gone");
    }

    @Test
    void anotherOneIsFoundOnThePath() throws Exception {
        Path program = program("chromium");
        String path = folder.resolve("empty") + File.pathSeparator + folder;

        assertThat(new Chromium(null, variable -> variable.equals("PATH") ? path : null).find())
                .contains(program);
    }

    @Test
    void windowsHasItsOwnPlaces() throws Exception {
        Path program = program("Google/Chrome/Application/chrome.exe");

        assertThat(new Chromium(null, variable -> variable.equals("ProgramFiles") ? folder.toString() : null).find())
                .contains(program);
    }

    private Path program(String name) throws Exception {
        Path program = folder.resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
