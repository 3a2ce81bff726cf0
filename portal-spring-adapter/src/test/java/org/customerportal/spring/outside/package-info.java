/**
 * Tests of the adapter from outside, over a real server: what the host has stays as it was, and what is ours is guarded.
 *
 * <p>{@link GuestHost} is a host with addresses and habits of its own, under Spring Boot's own protection; {@link Wire} speaks
 * plain HTTP to it, so that nothing is mended on the way; {@link OutsideTest} brings customers in.
 */
@NullMarked
package org.customerportal.spring.outside;

import org.jspecify.annotations.NullMarked;
