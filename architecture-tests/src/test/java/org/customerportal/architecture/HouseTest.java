package org.customerportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house knows all its rooms. */
class HouseTest {

    @Test
    void noModuleEscapesTheRules() throws IOException {
        try (Stream<Path> folders = Files.walk(House.ROOT, 3)) {
            assertThat(folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java"))))
                    .isNotEmpty()
                    .extracting(folder -> House.ROOT.relativize(folder).toString())
                    .isSubsetOf(House.ALL.stream().map(CodeBase::name).toList());
        }
    }
}
