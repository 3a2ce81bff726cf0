/**
 * What the demo holds when it is started for the first time: two organizations, their people, and a dozen requests in all
 * statuses, told through the public API like everything that really happens.
 *
 * <p>{@link SampleStory} plays it. It wires a second portal over the same storage, whose clock can be set back, so that the
 * past lies in the past: one storage, several portals.
 *
 * <p>Knows {@code northwind}, and nothing of Spring.
 */
@NullMarked
package org.customerportal.example.springboot.sample;

import org.jspecify.annotations.NullMarked;
