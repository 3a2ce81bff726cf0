/** The demo: a host application that embeds the customer portal with Spring Boot, as small as a host can be. */
@NullMarked
package org.customerportal.example.springboot;

import org.jspecify.annotations.NullMarked;
