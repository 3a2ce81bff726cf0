/**
 * The promises of the ports by which people come in whom nobody has invited: what they asked for, and the mail domains that let
 * them ask.
 *
 * <p>{@link org.customerportal.testkit.StorageContracts} runs them all against one storage; an adapter that passes there needs
 * nothing from here. Ties, races, times and texts that mislead come from {@code fixture}.
 */
@NullMarked
package org.customerportal.testkit.contract.registration;

import org.jspecify.annotations.NullMarked;
