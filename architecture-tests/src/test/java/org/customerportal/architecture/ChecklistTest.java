package org.customerportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checklist of security: which promise is kept by which tests, as their tags say. */
class ChecklistTest {

    private static final Path TABLE = House.ROOT.resolve("docs/security.md");
    /** The part of the checklist that is about identity. */
    private static final Pattern ID = Pattern.compile("[SR][0-3]\\d");

    private static final String HEAD = "security-head.md";
    private static final String ROWS = "checklist.txt";

    @Test
    void standsInTheDocumentationAsTheTestsSay() throws IOException {
        String generated = generated();
        if (Boolean.getBoolean("portal.checklist.write")) {
            Files.writeString(TABLE, generated);
        }
        System.out.println(generated.lines().reduce((first, last) -> last).orElseThrow());

        assertThat(Files.readString(TABLE)).isEqualTo(generated);
    }

    @Test
    void hasARowForEveryTag() throws IOException {
        assertThat(rows().keySet()).containsAll(tests().keySet());
    }

    /** The canary: a tag on a test, on all tests of a class, and on nothing. */
    @Test
    void findsTagsOnTestsAndOnTheirClasses() {
        Map<String, Set<String>> found = new TreeMap<>();
        SourceFile source = SourceFile.of("SomeTest.java", """
                @Tag("R01") class SomeTest {
                    @Test @Tag("S01") @Tag("race") void one() {}
                    @Test void two() {}
                    @ParameterizedTest @Tag("S02") void three(String text) {}
                }
                """);

        collect(source, found);

        assertThat(found)
                .isEqualTo(Map.of(
                        "R01", Set.of("SomeTest"), "S01", Set.of("SomeTest.one"), "S02", Set.of("SomeTest.three")));
    }

    private static String generated() throws IOException {
        Map<String, Set<String>> tests = tests();
        List<String> lines =
                new ArrayList<>(List.of(resource(HEAD), "| id | promise | tests |", "| --- | --- | --- |"));
        rows().forEach((id, promise) -> lines.add("| %s | %s | %s |".formatted(id, promise, told(tests.get(id)))));
        lines.add("");
        lines.add("checklist: S %d of %d, R %d of %d tested"
                .formatted(tested('S', tests), count('S'), tested('R', tests), count('R')));
        return String.join("\n", lines) + "\n";
    }

    private static String told(Set<String> tests) {
        return tests == null
                ? "–"
                : tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
    }

    private static long tested(char kind, Map<String, Set<String>> tests) {
        return tests.keySet().stream().filter(id -> id.charAt(0) == kind).count();
    }

    private static long count(char kind) throws IOException {
        return rows().keySet().stream().filter(id -> id.charAt(0) == kind).count();
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>((one, other) -> {
            int byKind = Character.compare(other.charAt(0), one.charAt(0));
            return byKind == 0 ? one.compareTo(other) : byKind;
        });
        resource(ROWS).lines().forEach(line -> rows.put(line.substring(0, 3), line.substring(4)));
        return rows;
    }

    private static Map<String, Set<String>> tests() throws IOException {
        Map<String, Set<String>> tests = new TreeMap<>();
        SourceFile.readAll(folders()).forEach(source -> collect(source, tests));
        return tests;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> modules = Stream.concat(Files.list(House.ROOT), Files.list(House.ROOT.resolve("examples")))) {
            return modules.flatMap(module -> Stream.of(
                            module.resolve("src/test/java"),
                            module.resolve("src/main/java/org/customerportal/testkit")))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private static void collect(SourceFile source, Map<String, Set<String>> tests) {
        source.topLevelTypes().forEach(type -> {
            ids(type.getModifiers())
                    .forEach(id -> add(tests, id, type.getSimpleName().toString()));
            new TreeScanner<Void, String>() {
                @Override
                public Void visitMethod(MethodTree method, String name) {
                    ids(method.getModifiers()).forEach(id -> add(tests, id, name + "." + method.getName()));
                    return null;
                }
            }.scan(type, type.getSimpleName().toString());
        });
    }

    private static void add(Map<String, Set<String>> tests, String id, String test) {
        tests.computeIfAbsent(id, fresh -> new TreeSet<>()).add(test);
    }

    private static Stream<String> ids(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("Tag"))
                .map(AnnotationTree::getArguments)
                .flatMap(List::stream)
                .filter(LiteralTree.class::isInstance)
                .map(argument -> ((LiteralTree) argument).getValue().toString())
                .filter(value -> ID.matcher(value).matches());
    }

    private static String resource(String name) throws IOException {
        try (var stream = ChecklistTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
