package org.customerportal.factor;

/**
 * What somebody is shown to set up an app. A secret: it is shown on one page and kept nowhere in clear.
 *
 * @param secret the seed as 32 characters of base32, to be typed where no camera is at hand
 * @param address the same as an {@code otpauth} address, which apps read from a QR code
 */
public record Enrolment(String secret, String address) {

    /** Returns the address as a picture. */
    public QrPicture picture() {
        return QrPicture.of(address);
    }

    @Override
    public String toString() {
        return "Enrolment[hidden]";
    }
}
