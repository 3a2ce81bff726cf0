/**
 * What customers ask for, and the life of each request from its submission to its end.
 *
 * <p>{@link CustomerRequest} is an immutable value; {@link RequestRepository} is the port that keeps it and
 * {@link RequestNumbers} the one that counts. Customers come in through {@link CustomerRequests}, staff through
 * {@link StaffRequests}; they get views of different types. {@link RequestCapabilities} is the one place that says what a
 * viewer may do now, and why not.
 *
 * <p>What is said about a request lives in {@code conversation}, who may see it is decided in {@code visibility}, which
 * statuses there are in {@code workflow}, and what is asked in {@code flow}.
 */
@NullMarked
package org.customerportal.request;

import org.jspecify.annotations.NullMarked;
