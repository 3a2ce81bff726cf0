package org.customerportal.registration;

/** Where a registration stands. Whether its time is over is told by time alone. */
public enum RegistrationState {
    /** Somebody typed the address; nobody knows yet whose it is. */
    ASKED,
    /** The address is proven, and somebody must decide. */
    WAITING,
    /** The person has come in, or was invited to. */
    APPROVED,
    /** Somebody decided against it. */
    DECLINED
}
