package org.customerportal.notification.preference;

import org.customerportal.event.UseCases;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRepository;

/**
 * What the services of this room stand on.
 *
 * @param silences what people want no mail about
 * @param requests the requests that can be muted
 * @param involvements whom they concern beside their requesters
 * @param useCases the door to transaction, time and log
 */
public record PreferencePorts(
        Silences silences, RequestRepository requests, InvolvementRepository involvements, UseCases useCases) {}
