package org.customerportal.spring.outside;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.util.HtmlUtils;

/** What the host wants of every controller: texts are trimmed and escaped, empty ones are nothing, and a failure is a teapot. */
@ControllerAdvice
class HostHabits {

    @InitBinder
    void tidy(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true) {
            @Override
            public void setAsText(@Nullable String text) {
                super.setAsText(text == null ? null : HtmlUtils.htmlEscape(text));
            }
        });
    }

    @ExceptionHandler
    ResponseEntity<String> teapot(IllegalArgumentException known) {
        return ResponseEntity.status(418).body("the host's teapot");
    }
}
