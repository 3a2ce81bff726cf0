package org.customerportal.organization.merge;

import org.customerportal.organization.Organization;

/**
 * What a merge will mean, as things stand now.
 *
 * @param from which organization becomes a part of the other
 * @param into which one stays
 * @param members how many people will belong to the one that stays because of it; at most 1000 are looked at
 * @param already how many belong to both and stay there what they are
 * @param sharing how many of those who then belong to it see more than the own requests, and so those of both
 */
public record MergePreview(Organization from, Organization into, int members, int already, int sharing) {}
