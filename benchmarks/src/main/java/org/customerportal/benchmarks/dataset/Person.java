package org.customerportal.benchmarks.dataset;

import java.util.UUID;

/**
 * A user who asks.
 *
 * @param persona what the user stands for
 * @param user the user's id
 * @param organization where the user belongs, with everything there shared
 */
public record Person(Persona persona, UUID user, UUID organization) {}
