package org.customerportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Uses of methods, constructors and fields, by call or by reference. */
final class Access {

    private Access() {}

    /** Matches uses of members of a type, or of what inherits them, whose names match. */
    static Predicate<AccessTarget> to(Class<?> owner, String names) {
        Pattern pattern = Pattern.compile(names);
        return target -> target.getOwner().isAssignableTo(owner)
                && pattern.matcher(target.getName()).matches();
    }

    /** Narrows to what is called without any argument. */
    static Predicate<AccessTarget> withoutArguments(Predicate<AccessTarget> access) {
        return access.and(target -> target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty());
    }

    /** Narrows to what is called without an argument of this type. */
    static Predicate<AccessTarget> without(Class<?> argument, Predicate<AccessTarget> access) {
        return access.and(target -> target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(argument)));
    }

    /** Judges that no class, apart from the exceptions, does this. */
    static Judge forbids(Predicate<AccessTarget> access, Predicate<JavaClass> exceptions) {
        return Judge.classes(noClasses()
                .that(DescribedPredicate.describe("are no exception", exceptions.negate()))
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "it is forbidden", found -> access.test(found.getTarget()))));
    }

    static Judge forbids(Predicate<AccessTarget> access) {
        return forbids(access, type -> false);
    }
}
