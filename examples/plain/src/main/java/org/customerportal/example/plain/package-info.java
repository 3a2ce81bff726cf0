/**
 * The portal without a framework: one {@code main} that plays the whole path in memory and tells what happens, mails
 * included.
 *
 * <p>Read {@link PlainExample} first, then the acts in its order. {@link Northwind} is all that a host defines;
 * {@link Stage} is the wiring and the narrator. The customers' browsers are played by the acts themselves, so what they hold
 * is what a browser would hold: a session token, and the links that came by mail.
 *
 * <p>Nothing here is published; copy from it.
 */
@NullMarked
package org.customerportal.example.plain;

import org.jspecify.annotations.NullMarked;
