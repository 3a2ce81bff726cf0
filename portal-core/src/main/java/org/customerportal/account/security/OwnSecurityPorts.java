package org.customerportal.account.security;

import org.customerportal.credential.Passwords;
import org.customerportal.event.UseCases;
import org.customerportal.session.SessionRepository;

/**
 * What the services of this room stand on.
 *
 * @param passwords who judges and replaces
 * @param reauthentication asks for the password once more
 * @param sessions what ends when something is changed elsewhere
 * @param useCases the door to transaction, time and log
 */
public record OwnSecurityPorts(
        Passwords passwords, Reauthentication reauthentication, SessionRepository sessions, UseCases useCases) {}
