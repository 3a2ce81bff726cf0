/**
 * The promises of the repositories that keep requests and what belongs to them: whom they concern, flows, numbers, comments
 * and used idempotency keys.
 *
 * <p>Visibility is checked twice: by small examples that read like the rule, and in worlds grown from a seed, in which
 * single reads, lists and counts are compared with what the rule says of each request.
 *
 * <p>Nobody calls these classes: an adapter gets them through {@code org.customerportal.testkit.StorageContracts}. What they
 * share lives in {@code org.customerportal.testkit.contract}.
 */
@NullMarked
package org.customerportal.testkit.contract.request;

import org.jspecify.annotations.NullMarked;
