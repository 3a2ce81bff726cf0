/**
 * A shop whose customers have accounts there already. It embeds the portal, and nobody signs in twice.
 *
 * <p>{@code ShopSecurity} is the shop's own sign-in, as any application with Spring Security has one. {@code ShopPortal}
 * defines the portal and holds the one thing that joins the two: a {@code CustomerResolver}, which says which customer of
 * the portal an account of the shop is. {@code FirstCustomers} brings one in by an invitation.
 *
 * <p>Everything is kept in memory, and {@code Postbox} keeps the mails.
 */
@NullMarked
package org.customerportal.example.ownlogin;

import org.jspecify.annotations.NullMarked;
