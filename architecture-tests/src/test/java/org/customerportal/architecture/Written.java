package org.customerportal.architecture;

import java.util.List;
import java.util.stream.IntStream;

/** Sources made up for canaries that would be too long to keep. */
final class Written {

    private Written() {}

    /** Returns a package of that many public types. */
    static List<SourceFile> types(String packageName, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Type" + number)
                .map(name -> SourceFile.of(
                        name + ".java", "package %s;%npublic interface %s {}%n".formatted(packageName, name)))
                .toList();
    }

    /** Returns a class of that many lines. */
    static SourceFile file(String name, int lines) {
        return SourceFile.of(name + ".java", "class " + name + " {" + "\n".repeat(lines - 1) + "}\n");
    }

    /** Returns a class with a method whose body takes that many lines. */
    static SourceFile method(String name, int lines) {
        return SourceFile.of(
                name + ".java", "class " + name + " {\n    void run() {" + "\n".repeat(lines - 1) + "    }\n}\n");
    }
}
