package org.customerportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may know whom. */
class DependencyRulesTest implements RuleBook {

    private static final String[] JACKSON = {"com.fasterxml..", "tools.jackson.."};

    @Override
    public Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "packages depend on each other without cycles",
                        House.ALL,
                        Judge.classes(slices().assignedFrom(new OneSlicePerPackage())
                                .should()
                                .beFreeOfCycles()),
                        Canary.inRoom("cycle", "cycle.left")),
                new Rule(
                        "the core knows no framework and no database",
                        List.of(House.CORE),
                        knowsOnly(
                                "javax.imageio..",
                                "jakarta.validation..",
                                "org.slf4j..",
                                "com.fasterxml.jackson..",
                                "de.mkammerer.argon2..",
                                "com.password4j..",
                                "com.nulabinc.zxcvbn..",
                                "io.nayuki.qrcodegen..",
                                "de.siegmar.fastcsv..",
                                "org.commonmark.."),
                        Canary.inRoom("framework", "CallsSpring", "AsksHibernate", "IsAnEntity")),
                new Rule(
                        "the storage knows Jakarta Persistence by its standard API alone",
                        List.of(House.JPA),
                        knowsOnly("javax.sql..", "jakarta.persistence..", "org.slf4j.."),
                        Canary.inRoom("framework", "CallsSpring", "AsksHibernate")),
                new Rule(
                        "the test kit knows JUnit and AssertJ alone",
                        List.of(House.TESTKIT),
                        knowsOnly("org.junit.jupiter..", "org.assertj.."),
                        Canary.inRoom("framework", "CallsSpring", "AsksHibernate", "IsAnEntity")),
                new Rule(
                        "only org.customerportal.json touches Jackson",
                        House.PUBLISHED,
                        Judge.classes(noClasses()
                                .that()
                                .resideOutsideOfPackage("org.customerportal.json")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(JACKSON)),
                        Canary.inRoom("jackson", "UsesJackson", "SpeaksJackson", "Inherits")),
                new Rule(
                        "no Jackson type shows in a public signature",
                        House.PUBLISHED,
                        code -> code.classes().stream()
                                .filter(DependencyRulesTest::isPublic)
                                .flatMap(DependencyRulesTest::jacksonInSight)
                                .toList(),
                        Canary.inRoom("jackson", "SpeaksJackson", "Inherits")));
    }

    private static Judge knowsOnly(String... packages) {
        String[] known = Stream.concat(
                        Stream.of("java..", "javax.crypto..", "org.jspecify..", "org.customerportal.."),
                        Stream.of(packages))
                .toArray(String[]::new);
        return Judge.classes(classes().should().onlyDependOnClassesThat().resideInAnyPackage(known));
    }

    private static Stream<String> jacksonInSight(JavaClass type) {
        Stream<String> inMembers = type.getMembers().stream()
                .filter(DependencyRulesTest::isVisible)
                .filter(member -> hasJackson(member.getAllInvolvedRawTypes()))
                .map(JavaMember::getFullName);
        Stream<String> inParents = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(parent -> hasJackson(Set.of(parent)))
                .map(parent -> type.getName() + " inherits " + parent.getName());
        return Stream.concat(inMembers, inParents);
    }

    private static boolean hasJackson(Set<JavaClass> types) {
        return types.stream()
                .map(JavaClass::getPackageName)
                .anyMatch(name -> name.startsWith("com.fasterxml.") || name.startsWith("tools.jackson."));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static final class OneSlicePerPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
