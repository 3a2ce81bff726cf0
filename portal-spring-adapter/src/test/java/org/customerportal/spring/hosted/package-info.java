/**
 * Tests of a host that signs customers in itself, over a real server: {@code HostedTest} starts it, {@code Visit} is a
 * browser that goes wherever it is sent.
 */
@NullMarked
package org.customerportal.spring.hosted;

import org.jspecify.annotations.NullMarked;
