/**
 * What a customer asks for: the value, where it is kept, and what may be done with it.
 *
 * <p>{@link CustomerRequest} is an immutable value; {@link RequestRepository} is the port that keeps it,
 * {@link InvolvementRepository} the one that keeps whom it concerns beside its requester, and {@link RequestNumbers} the one
 * that counts. A {@link RequestSelection} says which of the visible requests are asked for. {@link RequestCapabilities} is the
 * one place that says what a viewer may do now, and why not.
 *
 * <p>The doors for customers and staff are in {@code request.service}. What is said about a request lives in
 * {@code conversation}, who may see it is decided in {@code visibility}, which statuses there are in {@code workflow}, and
 * what is asked in {@code flow}.
 */
@NullMarked
package org.customerportal.request;

import org.jspecify.annotations.NullMarked;
