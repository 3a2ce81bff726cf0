/**
 * The one form that sends a file: how its body is read, and that nobody else reads it.
 *
 * <p>{@code UploadFilter} hides the body from the host, from the servlet container and from Spring, whose readers of multipart
 * bodies each have limits of their own and may write files to a disk. {@link Upload} reads it, in memory and within limits, once
 * the guard of the gate knows who sends it; the secret of the form comes in it, as a field like any other.
 *
 * <p>Which pictures are taken is decided in the core.
 */
@NullMarked
package org.customerportal.spring.web.upload;

import org.jspecify.annotations.NullMarked;
