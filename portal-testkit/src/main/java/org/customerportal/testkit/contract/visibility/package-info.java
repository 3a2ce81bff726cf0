/**
 * The promises of the repositories that keep what decides who may see what: the visibility filters that staff edit.
 *
 * <p>Nobody calls these classes: an adapter gets them through {@code org.customerportal.testkit.StorageContracts}. Read them
 * beside the Javadoc of the port, whose sentences they are.
 *
 * <p>What they share lives in {@code org.customerportal.testkit.contract}. That a storage applies the rule to requests is
 * promised beside the requests.
 */
@NullMarked
package org.customerportal.testkit.contract.visibility;

import org.jspecify.annotations.NullMarked;
