/**
 * The pages on which an administrator of an organization looks after the colleagues there: who belongs to it, who is invited,
 * and what each may see.
 *
 * <p>The core decides who is an administrator of what; for everybody else these pages do not exist. {@link Sees} turns kinds
 * of sharing into words, without the names of filters, which are for staff.
 *
 * <p>Templates and words are with those of the customers.
 */
@NullMarked
package org.customerportal.spring.web.customer.colleague;

import org.jspecify.annotations.NullMarked;
