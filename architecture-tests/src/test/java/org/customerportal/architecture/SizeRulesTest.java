package org.customerportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Small things. */
class SizeRulesTest implements RuleBook {

    private static final int LONGEST_FILE = 300;
    private static final int LONG_FILE = 150;
    private static final int TYPICAL_FILE = 60;
    private static final int TYPICAL_STORAGE_FILE = 70;
    private static final int LONGEST_METHOD = 30;
    private static final int MOST_PARAMETERS = 5;

    /** Where a file is typically small. A contract of the test kit is long when its port promises much. */
    private static final List<CodeBase> PRODUCT = List.of(House.CORE, House.JPA, House.SPRING);

    /** From so many files or types on, a share of them means something. */
    private static final int ENOUGH = 20;

    @Override
    public Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "no file is longer than " + LONGEST_FILE + " lines",
                        House.ALL,
                        Judge.files(SizeRulesTest::tooLong),
                        Canary.written(
                                List.of(Written.file("TooLong", LONGEST_FILE + 1), Written.file("Fits", LONGEST_FILE)),
                                "TooLong")),
                new Rule(
                        "half of the files have at most " + TYPICAL_FILE + " lines",
                        List.of(House.CORE, House.SPRING),
                        code -> atQuantile(code, 50, TYPICAL_FILE),
                        Canary.written(files(ENOUGH, TYPICAL_FILE + 1), "61 lines")),
                new Rule(
                        "half of the files have at most " + TYPICAL_STORAGE_FILE + " lines",
                        List.of(House.JPA),
                        code -> atQuantile(code, 50, TYPICAL_STORAGE_FILE),
                        Canary.written(files(ENOUGH, TYPICAL_STORAGE_FILE + 1), "71 lines")),
                new Rule(
                        "nine of ten files have at most " + LONG_FILE + " lines",
                        PRODUCT,
                        code -> atQuantile(code, 90, LONG_FILE),
                        Canary.written(files(3, LONG_FILE + 1), "151 lines")),
                new Rule(
                        "no method is longer than " + LONGEST_METHOD + " lines",
                        House.ALL,
                        Judge.files(SizeRulesTest::longMethods),
                        Canary.written(
                                List.of(
                                        Written.method("Rambles", LONGEST_METHOD + 1),
                                        Written.method("Stops", LONGEST_METHOD)),
                                "Rambles")),
                new Rule(
                        "a public signature has at most " + MOST_PARAMETERS + " parameters",
                        House.ALL,
                        Judge.classes(noCodeUnits()
                                .that(DescribedPredicate.describe("are public", SizeRulesTest::isPublicSignature))
                                .should()
                                .haveRawParameterTypes(DescribedPredicate.describe(
                                        "too many", types -> types.size() > MOST_PARAMETERS))),
                        Canary.inRoom("signature", "TakesSix")),
                publicShare(House.CORE, 82),
                publicShare(House.SPRING, 25),
                publicShare(House.JPA, 15));
    }

    private static Rule publicShare(CodeBase module, int percent) {
        int most = ENOUGH * percent / 100;
        return new Rule(
                "of the top-level types at most " + percent + " % are public",
                List.of(module),
                code -> tooPublic(code, percent),
                Canary.written(Written.types("open.house", most + 1), "public"));
    }

    private static Stream<String> tooLong(SourceFile source) {
        return source.lines() > LONGEST_FILE ? Stream.of(describe(source)) : Stream.of();
    }

    private static List<String> atQuantile(CodeBase code, int percent, long most) {
        List<SourceFile> byLength = code.typeSources().stream()
                .sorted(Comparator.comparing(SourceFile::lines))
                .toList();
        List<SourceFile> above =
                byLength.stream().filter(source -> source.lines() > most).toList();
        int allowed = Math.max(byLength.size(), ENOUGH) * (100 - percent) / 100;
        if (above.size() <= allowed) {
            return List.of();
        }
        String measured = "%d of %d files have more than %d lines, %d may; at %d %% stands %s"
                .formatted(
                        above.size(),
                        byLength.size(),
                        most,
                        allowed,
                        percent,
                        describe(byLength.get(byLength.size() * percent / 100)));
        return Stream.concat(Stream.of(measured), above.stream().map(SizeRulesTest::describe))
                .toList();
    }

    private static String describe(SourceFile source) {
        return source.packageName() + " " + source.name() + ": " + source.lines() + " lines";
    }

    private static Stream<String> longMethods(SourceFile source) {
        List<String> found = new ArrayList<>();
        source.tree()
                .accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitMethod(MethodTree method, Void nothing) {
                                if (method.getBody() != null && source.linesOf(method.getBody()) > LONGEST_METHOD) {
                                    found.add(source.name() + ": " + method.getName() + " has "
                                            + source.linesOf(method.getBody()) + " lines");
                                }
                                return super.visitMethod(method, nothing);
                            }
                        },
                        null);
        return found.stream();
    }

    private static boolean isPublicSignature(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !(unit.isConstructor() && unit.getOwner().isRecord());
    }

    private static List<String> tooPublic(CodeBase code, int percent) {
        List<ClassTree> types =
                code.typeSources().stream().flatMap(SourceFile::topLevelTypes).toList();
        List<ClassTree> open = types.stream()
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .toList();
        int allowed = Math.max(types.size(), ENOUGH) * percent / 100;
        return open.size() <= allowed
                ? List.of()
                : List.of("%d of %d types are public, %d would be all right: %s"
                        .formatted(
                                open.size(),
                                types.size(),
                                allowed,
                                open.stream().map(ClassTree::getSimpleName).toList()));
    }

    private static List<SourceFile> files(int count, int lines) {
        return IntStream.range(0, count)
                .mapToObj(number -> Written.file("File" + number, lines))
                .toList();
    }
}
