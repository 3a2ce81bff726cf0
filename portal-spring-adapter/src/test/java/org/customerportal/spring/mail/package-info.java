/** Tests of mail on the wire, against a server that takes it. */
@NullMarked
package org.customerportal.spring.mail;

import org.jspecify.annotations.NullMarked;
