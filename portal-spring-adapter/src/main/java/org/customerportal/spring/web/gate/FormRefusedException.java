package org.customerportal.spring.web.gate;

/** A form came without the token that this browser was given. Nothing was done. */
final class FormRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormRefusedException() {
        super("The form was not made for this browser");
    }
}
