/**
 * The front door: one {@link CustomerPortal} hands out three faces, and the type of the face says who is asking.
 *
 * <p>{@link CustomerPortal#builder()} wires storage, mail and portal definitions. {@link VisitorFace} is for somebody who
 * has not signed in, {@link CustomerFace} for a portal user, {@link StaffFace} for a person of the host; {@link Upkeep} is
 * for whatever calls from time to time. {@link PortalStorage} is the plug for a whole backend.
 *
 * <p>Rules live in the feature packages; this one only puts them together and is imported by none of them.
 */
@NullMarked
package org.customerportal;

import org.jspecify.annotations.NullMarked;
