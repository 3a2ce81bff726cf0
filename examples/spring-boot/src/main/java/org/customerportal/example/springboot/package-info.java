/**
 * The demo: a host application that embeds the customer portal with Spring Boot, as small as a host can be. It shows what
 * a host has to bring itself and how little that is, and it is what the README starts.
 */
@NullMarked
package org.customerportal.example.springboot;

import org.jspecify.annotations.NullMarked;
