/**
 * Northwind Service, the fictional company whose customers use the demo: it looks after lifts and doors. This room is what
 * every host writes itself, in code or from its own configuration.
 *
 * <p>{@link NorthwindPortal} defines the portal, {@link NorthwindFlows} what customers can ask for there,
 * {@link NorthwindFilters} which of it can be shared apart, and {@link NorthwindStaff} who answers and with which rights.
 *
 * <p>Plain values of the core; Spring comes in one room above.
 */
@NullMarked
package org.customerportal.example.springboot.northwind;

import org.jspecify.annotations.NullMarked;
