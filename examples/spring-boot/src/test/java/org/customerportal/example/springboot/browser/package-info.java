/**
 * The demo in a real browser: the whole path over real mail, with script and without; what a page does with bad input; and
 * every page once, looked at by axe and by the camera.
 *
 * <p>{@link RunningDemo} is a demo on a free port with a fresh database, a mail server in this process and a browser;
 * {@link InBrowser} hands it to tests and skips them where no Chromium is installed.
 */
@NullMarked
package org.customerportal.example.springboot.browser;

import org.jspecify.annotations.NullMarked;
