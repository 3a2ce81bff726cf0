/**
 * The promises of the ports that keep what people say about themselves: what they look like, and what they want no mail about.
 *
 * <p>{@link org.customerportal.testkit.StorageContracts} runs them all against one storage; an adapter that passes there needs
 * nothing from here. Ties, races, times and texts that mislead come from {@code fixture}.
 */
@NullMarked
package org.customerportal.testkit.contract.profile;

import org.jspecify.annotations.NullMarked;
