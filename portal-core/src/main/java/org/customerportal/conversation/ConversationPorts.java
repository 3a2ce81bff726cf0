package org.customerportal.conversation;

import org.customerportal.event.EventLog;
import org.customerportal.request.service.RequestPorts;

/**
 * What the services of this room stand on.
 *
 * @param comments what was said
 * @param events what happened
 * @param requests what the requests' own services stand on
 */
public record ConversationPorts(CommentRepository comments, EventLog events, RequestPorts requests) {}
