package org.customerportal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules that the rules are about. */
final class House {

    static final Path ROOT = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    static final CodeBase CORE = modules("portal-core");
    static final CodeBase JPA = modules("portal-jpa");
    static final CodeBase SPRING = modules("portal-spring-adapter");
    static final CodeBase TESTKIT = modules("portal-testkit");
    static final CodeBase CORE_AND_TESTKIT = modules("portal-core", "portal-testkit");

    /** What hosts put on their class path. */
    static final List<CodeBase> PUBLISHED = List.of(CORE, JPA, SPRING, TESTKIT);

    static final List<CodeBase> EXAMPLES = examples();

    static final CodeBase BENCHMARKS = modules("benchmarks");

    static final List<CodeBase> ALL = Stream.of(PUBLISHED, EXAMPLES, List.of(BENCHMARKS))
            .flatMap(List::stream)
            .toList();

    private House() {}

    private static CodeBase modules(String... folders) {
        List<Path> roots = Stream.of(folders).map(ROOT::resolve).toList();
        return CodeBase.read(
                String.join(" and ", folders),
                roots.stream().map(root -> root.resolve("target/classes")).toList(),
                roots.stream().map(root -> root.resolve("src/main/java")).toList());
    }

    private static List<CodeBase> examples() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("examples"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> modules(ROOT.relativize(folder).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
