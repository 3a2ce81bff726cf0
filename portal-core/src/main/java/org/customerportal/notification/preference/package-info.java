/**
 * What people want no mail about: whole topics, and single requests.
 *
 * <p>{@link OwnNotifications} is where a person chooses among the {@link Topic topics} and mutes a request.
 * {@link PreferenceRepository} and {@link MuteRepository} are the ports, and {@link Silences} asks both
 * for whoever sends.
 *
 * <p>A preference only takes mails away: what somebody sees is decided in {@code visibility}, and who hears of what, also of
 * that which nobody can switch off, in {@code notification}.
 */
@NullMarked
package org.customerportal.notification.preference;

import org.jspecify.annotations.NullMarked;
