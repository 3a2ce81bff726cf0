/**
 * The demo: a host application that embeds the customer portal with Spring Boot, as small as a host can be. It shows what
 * a host has to bring itself and how little that is, and it is what the README starts.
 *
 * <p>{@link DemoApplication} starts it and {@code HostConfiguration} holds the beans that every host needs: the portal's
 * definition, and who is staff. The rest belongs to a demo alone: {@code sample} plays what has happened before,
 * {@code mailbox} shows every mail, {@code staff} is a small sign-in for the desk.
 *
 * <p>Nothing of this is published.
 */
@NullMarked
package org.customerportal.example.springboot;

import org.jspecify.annotations.NullMarked;
