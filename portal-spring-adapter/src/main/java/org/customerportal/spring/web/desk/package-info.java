/**
 * The desk: the pages of the host's own people, over all portals of the tenant.
 *
 * <p>Controllers decide nothing. They read the address and the form, call a service of the {@code StaffFace} and name the
 * template; each service asks for the right it needs, and who lacks it finds nothing there. Public and internal comments are
 * different things down to the template that shows them, with forms and buttons of their own.
 *
 * <p>Templates are in {@code pages/desk}, words in the bundle {@code pages/desk}. Nothing here is ever shown to customers.
 */
@NullMarked
package org.customerportal.spring.web.desk;

import org.jspecify.annotations.NullMarked;
