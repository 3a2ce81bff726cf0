/**
 * Tests of what people see: every page of customers and staff, rendered in a small host that keeps everything in memory.
 *
 * <p>{@link PagesHost} is that host, {@link Cast} brings people and requests into it, and {@link Browser} asks for pages as a
 * signed-in customer or a person of the host does.
 */
@NullMarked
package org.customerportal.spring.pages;

import org.jspecify.annotations.NullMarked;
