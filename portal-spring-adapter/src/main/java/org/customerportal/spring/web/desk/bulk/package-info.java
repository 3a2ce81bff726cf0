/**
 * The page on which staff invite many people at once, from a list that they paste or take from a file.
 *
 * <p>{@link BulkInviteController} does a step of the list for each form that is sent; {@code PeopleList} carries the rest to the
 * next. One person at a time is invited in {@code desk}.
 *
 * <p>Templates and words are with those of the desk. Nothing is kept between two steps but in the form itself.
 */
@NullMarked
package org.customerportal.spring.web.desk.bulk;

import org.jspecify.annotations.NullMarked;
