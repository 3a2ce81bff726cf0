/**
 * The profile picture: a small square by which people recognize each other in a conversation.
 *
 * <p>{@link OwnPicture} is where a person chooses it, {@link PictureDesk} where staff see it and take it away. Nothing of the file
 * that somebody sent is kept: {@link PictureReader} decodes it and draws it anew as a {@link DrawnPicture}, and only that is
 * stored, in the {@link PictureRepository}, and handed out. What a file may be and how large stands there.
 *
 * <p>Who sees whose picture beside a comment is decided in {@code conversation}: whoever reads the comment. Knows nothing of requests.
 */
@NullMarked
package org.customerportal.account.picture;

import org.jspecify.annotations.NullMarked;
