/**
 * The end of a person: what names them goes for good, what they asked for and said stays under a pseudonym.
 *
 * <p>{@link ErasureDesk} is for staff. It reaches whatever is kept about a person beside requests, comments and events, which
 * carry ids only. A room that begins to keep more about a person is ended here too.
 *
 * <p>Stands above {@code account}, {@code account.address}, {@code credential} and {@code factor}.
 */
@NullMarked
package org.customerportal.account.erasure;

import org.jspecify.annotations.NullMarked;
