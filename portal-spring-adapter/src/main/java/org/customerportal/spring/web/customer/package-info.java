/**
 * The pages of a signed-in customer: home, requests, one request, and a new one.
 *
 * <p>Controllers decide nothing. They read the address and the form, call a service of the {@code CustomerFace} and name the
 * template; what may be done stands in the capabilities that the views carry. A form that comes back keeps what was typed,
 * and one that went through sends the browser on, so that reloading repeats nothing.
 *
 * <p>The profile has a room of its own, {@code profile}. Templates are in {@code pages/customer}, words in the bundle {@code pages/customer}. Nothing of the desk is known here.
 */
@NullMarked
package org.customerportal.spring.web.customer;

import org.jspecify.annotations.NullMarked;
