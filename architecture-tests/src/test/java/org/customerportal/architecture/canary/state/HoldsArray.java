package org.customerportal.architecture.canary.state;

class HoldsArray {

    static final byte[] BYTES = {1, 2, 3};
}
