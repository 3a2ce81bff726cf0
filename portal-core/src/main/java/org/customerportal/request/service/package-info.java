/**
 * What customers and staff do with requests, and what they see of them.
 *
 * <p>{@link CustomerRequests} and {@link StaffRequests} are the two doors. They give views of different types, so that what
 * only staff may know has no place in what a customer gets. {@link StatusMoves} carries out every change of status, whoever
 * caused it. Staff decide through {@link StaffInvolvement} whom else a request concerns.
 *
 * <p>What a request is and what may be done with it is decided one floor below, in {@code request}.
 */
@NullMarked
package org.customerportal.request.service;

import org.jspecify.annotations.NullMarked;
