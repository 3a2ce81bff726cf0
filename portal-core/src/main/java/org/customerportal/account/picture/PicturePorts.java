package org.customerportal.account.picture;

import org.customerportal.event.UseCases;

/**
 * What the services of this room stand on.
 *
 * @param pictures the pictures
 * @param reader draws what was sent
 * @param useCases the door to transaction, time and log
 */
public record PicturePorts(PictureRepository pictures, PictureReader reader, UseCases useCases) {}
