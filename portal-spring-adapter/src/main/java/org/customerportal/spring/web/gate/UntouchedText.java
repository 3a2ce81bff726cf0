package org.customerportal.spring.web.gate;

import java.beans.PropertyEditorSupport;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets every text reach our controllers as it was sent. A host may have told Spring to trim texts, to escape them or to
 * turn empty ones into nothing; of several such wishes the last one counts, and ours comes last. Only for our controllers.
 */
@ControllerAdvice(FormGuard.OUR_PACKAGES)
@Order(Ordered.LOWEST_PRECEDENCE)
class UntouchedText {

    @InitBinder
    void leaveTextsAlone(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsSent());
    }

    private static final class AsSent extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text);
        }
    }
}
