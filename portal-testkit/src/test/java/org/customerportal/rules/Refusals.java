package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.PortalException;
import org.customerportal.staff.MissingRightException;
import org.customerportal.token.LinkRefusedException;

/** Says in one line what must be refused, and how. */
final class Refusals {

    private Refusals() {}

    /** Checks that the call is refused as invalid and returns what is wrong, as {@code path: code}. */
    static List<String> violations(ThrowingCallable call) {
        return refused(InvalidInputException.class, call).violations().stream()
                .map(violation -> violation.path() + ": " + violation.code())
                .toList();
    }

    /** Checks that the call is not allowed now and returns the reason. */
    static String reason(ThrowingCallable call) {
        return refused(NotAllowedException.class, call).reason();
    }

    static void assertNotFound(ThrowingCallable call) {
        refused(NotFoundException.class, call);
    }

    static void assertLinkRefused(ThrowingCallable call) {
        assertThat(refused(LinkRefusedException.class, call))
                .hasMessage("The link does not work")
                .hasNoCause();
    }

    static void assertRightMissing(ThrowingCallable call) {
        refused(MissingRightException.class, call);
    }

    static <E extends PortalException> E refused(Class<E> type, ThrowingCallable call) {
        E refusal = catchThrowableOfType(type, call);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }
}
