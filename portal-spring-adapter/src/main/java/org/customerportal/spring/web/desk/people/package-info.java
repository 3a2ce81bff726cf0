/**
 * The pages of the desk about the people of the customers: who there is, and what staff do with an account.
 *
 * <p>{@code PeopleController} lists them and shows one. Invitations, organizations and memberships have pages in
 * {@code desk}. What cannot be undone is asked for once, on a page that says what will happen.
 *
 * <p>Templates and words are those of {@code pages/desk}.
 */
@NullMarked
package org.customerportal.spring.web.desk.people;

import org.jspecify.annotations.NullMarked;
