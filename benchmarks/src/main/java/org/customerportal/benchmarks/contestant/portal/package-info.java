/**
 * The storage that ships, asked as the portal's own services ask it: through the ports, with a scope that a real viewer
 * makes for each call. {@link Viewers} turns a question into the viewer who would ask it, with the memberships and filters
 * that the question implies; {@link PortalStorageLists} asks.
 */
@NullMarked
package org.customerportal.benchmarks.contestant.portal;

import org.jspecify.annotations.NullMarked;
