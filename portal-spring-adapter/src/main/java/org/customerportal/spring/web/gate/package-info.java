/**
 * What stands before and after every page: what is refused before a controller runs, and what becomes of refusals.
 *
 * <p>{@code PortalGate} is a servlet filter over all our addresses, the desk included: headers, methods, sizes. {@code
 * FormGuard} lets no form through that the portal did not make for this very browser, and {@code UntouchedText} keeps the
 * host's hands off what was typed. {@code Refusals} turns what the core refuses into pages, for our controllers only; {@code
 * NowhereController} answers where nothing is.
 *
 * <p>None of this can be switched off while there are pages, and none of it touches an address of the host.
 */
@NullMarked
package org.customerportal.spring.web.gate;

import org.jspecify.annotations.NullMarked;
