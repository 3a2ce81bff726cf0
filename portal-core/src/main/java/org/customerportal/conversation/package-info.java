/**
 * What is said about a request: publicly between the customer and the host, and internally among the people of the host.
 *
 * <p>{@link PublicComment} and {@link InternalComment} are different types on purpose, from the port to the page, so that an
 * internal comment cannot reach a customer by a forgotten flag. {@link CommentRepository} is the port;
 * {@link CustomerConversation} and {@link StaffConversation} are the two doors. {@link CommentText} renders Markdown.
 *
 * <p>Whether somebody may comment is asked of {@code request}; who hears of it is decided in {@code notification}.
 */
@NullMarked
package org.customerportal.conversation;

import org.jspecify.annotations.NullMarked;
