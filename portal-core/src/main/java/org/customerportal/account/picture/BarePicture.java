package org.customerportal.account.picture;

/**
 * A file without anything that decoding the pixels does not need, because whoever decodes might trip over it.
 *
 * @param format {@code png} or {@code jpeg}
 * @param bytes the file
 * @param orientation how it has to be turned, from 1 to 8 as in Exif; 1 is as it is
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and gone as soon as it is decoded.
record BarePicture(String format, byte[] bytes, int orientation) {}
