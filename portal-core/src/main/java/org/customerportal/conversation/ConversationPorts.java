package org.customerportal.conversation;

import org.customerportal.account.picture.PictureRepository;
import org.customerportal.event.EventLog;
import org.customerportal.request.service.RequestPorts;

/**
 * What the services of this room stand on.
 *
 * @param comments what was said
 * @param pictures what people look like
 * @param events what happened
 * @param requests what the requests' own services stand on
 */
public record ConversationPorts(
        CommentRepository comments, PictureRepository pictures, EventLog events, RequestPorts requests) {}
