package org.customerportal.architecture.canary.state;

class NotFinal {

    static int calls;
}
