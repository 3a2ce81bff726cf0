/** Tests of the Spring adapter against real hosts: small applications that start on a port of their own. */
@NullMarked
package org.customerportal.spring;

import org.jspecify.annotations.NullMarked;
