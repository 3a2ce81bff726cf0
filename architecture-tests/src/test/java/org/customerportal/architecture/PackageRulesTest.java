package org.customerportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every package is a room with a sign on the door, not too full, and under a name that says something. */
class PackageRulesTest implements RuleBook {

    private static final int LEAST_PROSE = 150;
    private static final int MOST_TYPES = 15;

    /** Rooms full of small hidden types that all do the same for one feature each. */
    private static final List<String> FULL_ROOMS = List.of("org.customerportal.inmemory", "org.customerportal.jpa");

    private static final Pattern FIRST_COMMENT = Pattern.compile("\\A\\s*/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Override
    public Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "every package introduces itself in at least " + LEAST_PROSE + " characters",
                        House.ALL,
                        code -> packagesBut(code, source -> prose(source).length() >= LEAST_PROSE),
                        Canary.inRoom("room", "room.unannounced", "room.terse")),
                new Rule(
                        "every package is null-marked",
                        House.ALL,
                        code -> packagesBut(code, PackageRulesTest::isNullMarked),
                        Canary.inRoom("room", "room.unannounced", "room.unmarked")),
                new Rule(
                        "a package has at most " + MOST_TYPES + " types",
                        House.ALL,
                        PackageRulesTest::crowdedPackages,
                        Canary.written(crowds(), "crowded.out")),
                new Rule(
                        "no type has a name that fits everything",
                        House.ALL,
                        Judge.classes(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Data)")),
                        Canary.inRoom("name", "PortImpl", "PortManager", "PortHelper", "PortUtils", "PortData")));
    }

    private static List<String> packagesBut(CodeBase code, Predicate<SourceFile> introduced) {
        var packages = code.typeSources().stream().map(SourceFile::packageName).collect(toCollection(TreeSet::new));
        code.sources().stream()
                .filter(SourceFile::isPackageInfo)
                .filter(introduced)
                .forEach(source -> packages.remove(source.packageName()));
        return List.copyOf(packages);
    }

    private static String prose(SourceFile packageInfo) {
        return FIRST_COMMENT
                .matcher(packageInfo.text())
                .results()
                .map(comment ->
                        comment.group(1).replaceAll("\\s*\\R\\s*\\*\\s?", " ").strip())
                .findFirst()
                .orElse("");
    }

    private static boolean isNullMarked(SourceFile packageInfo) {
        return packageInfo.tree().getPackageAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
    }

    private static List<String> crowdedPackages(CodeBase code) {
        Map<String, Long> types = code.typeSources().stream()
                .filter(source -> !FULL_ROOMS.contains(source.packageName()))
                .collect(groupingBy(
                        SourceFile::packageName,
                        TreeMap::new,
                        summingLong(source -> source.topLevelTypes().count())));
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_TYPES)
                .map(entry -> entry.getKey() + " has " + entry.getValue() + " types")
                .toList();
    }

    private static List<SourceFile> crowds() {
        return Stream.concat(
                        Written.types("crowded.out", MOST_TYPES + 1).stream(),
                        Written.types("crowded.just", MOST_TYPES).stream())
                .toList();
    }
}
