package org.customerportal.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/** What others implement is small, and every promise of it is tested. */
class PortRulesTest implements RuleBook {

    private static final int MOST_METHODS = 7;

    @Override
    public Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "a port has at most " + MOST_METHODS + " methods",
                        List.of(House.CORE),
                        code -> ports(code)
                                .filter(port -> promises(port).size() > MOST_METHODS)
                                .map(port -> port.getName() + " has "
                                        + promises(port).size() + " methods")
                                .toList(),
                        Canary.inRoom("port", "TalkativePort")),
                new Rule(
                        "contracts call all methods of a port that has one",
                        List.of(House.CORE_AND_TESTKIT),
                        code -> ports(code)
                                .filter(port -> !contractOf(port, code).isEmpty())
                                .flatMap(port -> untested(port, contracts(code)))
                                .toList(),
                        Canary.inRoom("port", "HalfTestedPort.forgotten")));
    }

    /** Returns the interfaces that anybody may implement. The root package only gathers them. */
    private static Stream<JavaClass> ports(CodeBase code) {
        return code.classes().stream()
                .filter(type -> type.isInterface() && !type.isAnnotation() && type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().equals("org.customerportal"))
                .filter(type -> !type.getPackageName().startsWith("org.customerportal.testkit"))
                .filter(type -> !type.reflect().isSealed());
    }

    private static List<JavaMethod> promises(JavaClass port) {
        return port.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .toList();
    }

    private static List<JavaClass> contractOf(JavaClass port, CodeBase code) {
        return code.classes().stream()
                .filter(type -> outermost(type).getSimpleName().equals(port.getSimpleName() + "Contract"))
                .toList();
    }

    /** Returns every contract: a port with many promises has several, and one of them has the port's name. */
    private static List<JavaClass> contracts(CodeBase code) {
        return code.classes().stream()
                .filter(type -> outermost(type).getSimpleName().endsWith("Contract"))
                .toList();
    }

    private static Stream<String> untested(JavaClass port, List<JavaClass> contracts) {
        return promises(port).stream()
                .filter(promise -> contracts.stream().noneMatch(type -> calls(type, promise)))
                .map(JavaMethod::getFullName);
    }

    private static boolean calls(JavaClass type, JavaMethod promise) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(target -> meets(target, promise));
    }

    private static boolean meets(AccessTarget target, JavaMethod promise) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getName().equals(promise.getName())
                && unit.getOwner().isAssignableTo(promise.getOwner().getName())
                && names(unit.getRawParameterTypes()).equals(names(promise.getRawParameterTypes()));
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PortRulesTest::outermost).orElse(type);
    }
}
