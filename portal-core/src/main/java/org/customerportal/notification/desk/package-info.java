/**
 * What staff see of the mails on their way.
 *
 * <p>{@link DeliveryDesk} is the way in: it lists what waits, what was sent and what failed, and sends again what was given up.
 *
 * <p>Leans on {@code notification} for what a delivery is about. Nothing of a mail's text can be seen here, because none is
 * kept.
 */
@NullMarked
package org.customerportal.notification.desk;

import org.jspecify.annotations.NullMarked;
