package org.customerportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Nothing in the core changes behind anybody's back. */
class StateRulesTest implements RuleBook {

    /** Types whose values can change, unless they were made by one of the calls below. */
    private static final Pattern CHANGEABLE = Pattern.compile(".*\\[]|Atomic\\w+|Long(Adder|Accumulator)|ThreadLocal"
            + "|String(Builder|Buffer)|BitSet|Collection|Concurrent\\w+"
            + "|(Array|Linked|Hash|LinkedHash|Tree|Enum|Sorted|Navigable)?(List|Set|Map|Queue|Deque)");

    private static final Pattern MADE_FOR_GOOD = Pattern.compile(
            "(List|Set|Map)\\.(of|ofEntries|copyOf)\\(.*|.*\\.toList\\(\\)|.*toUnmodifiable.*|Collections\\.unmodifiable.*",
            Pattern.DOTALL);

    @Override
    public Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "the core has no static state that changes",
                        List.of(House.CORE),
                        Judge.files(StateRulesTest::changeableStatics),
                        Canary.inRoom(
                                "state", "NotFinal", "HoldsArray", "HoldsMap", "HoldsCounter", "HoldsListInInterface")),
                new Rule(
                        "the core has no setters",
                        List.of(House.CORE),
                        Judge.classes(noMethods().should().haveNameMatching("set[A-Z].*")),
                        Canary.inRoom("state", "HasSetter")));
    }

    private static Stream<String> changeableStatics(SourceFile source) {
        List<String> found = new ArrayList<>();
        source.tree()
                .accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitClass(ClassTree type, Void nothing) {
                                type.getMembers().stream()
                                        .filter(VariableTree.class::isInstance)
                                        .map(VariableTree.class::cast)
                                        .filter(field -> isStatic(field, type) && canChange(field, type))
                                        .forEach(field -> found.add(source.name() + ": " + field));
                                return super.visitClass(type, nothing);
                            }
                        },
                        null);
        return found.stream();
    }

    private static boolean isStatic(VariableTree field, ClassTree type) {
        return isInterface(type) || flags(field).contains(Modifier.STATIC);
    }

    private static boolean canChange(VariableTree field, ClassTree type) {
        boolean isFinal = isInterface(type) || flags(field).contains(Modifier.FINAL);
        return !isFinal
                || CHANGEABLE.matcher(simpleName(field.getType())).matches()
                        && !MADE_FOR_GOOD
                                .matcher(String.valueOf(field.getInitializer()))
                                .matches();
    }

    private static boolean isInterface(ClassTree type) {
        return type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private static Set<Modifier> flags(VariableTree field) {
        return field.getModifiers().getFlags();
    }

    private static String simpleName(Tree type) {
        return type.toString().replaceAll("<.*>", "").replaceAll(".*[. ]", "");
    }
}
