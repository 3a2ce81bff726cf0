/**
 * A small sign-in for the people of Northwind Service, so that the demo has a desk. A real host has a sign-in already, and
 * keeps it: the portal only asks who it is, through {@code StaffResolver}.
 */
@NullMarked
package org.customerportal.example.springboot.staff;

import org.jspecify.annotations.NullMarked;
