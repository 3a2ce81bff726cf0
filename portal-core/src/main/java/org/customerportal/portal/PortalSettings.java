package org.customerportal.portal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * The periods and policies of a portal.
 *
 * @param invitationLife how long an invitation's link works, at most 14 days
 * @param resetLife how long a link for a new password works, at most 24 hours (NIST SP 800-63B-4, section 4.2.1.2)
 * @param addressLife how long a link that confirms another address works, at most 24 hours
 * @param sessionIdle after how long without use a session ends, at most 24 hours
 * @param sessionLife when a session ends at the latest, at most 24 hours (NIST SP 800-63B-4, section 2.2.3)
 * @param signInLinkLife how long a mailed link signs in, at most an hour; empty if this portal sends none
 * @param assignee what customers see of the person who looks after their request
 * @param secondFactor who cannot sign in without a second factor
 * @param registration whether people come in whom nobody has invited
 */
public record PortalSettings(
        Duration invitationLife,
        Duration resetLife,
        Duration addressLife,
        Duration sessionIdle,
        Duration sessionLife,
        Optional<Duration> signInLinkLife,
        AssigneeDisplay assignee,
        SecondFactorPolicy secondFactor,
        RegistrationPolicy registration) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);

    /**
     * The settings of a portal whose host says nothing: 72 hours, 60 minutes, 60 minutes, 30 minutes, 12 hours, no links that
     * sign in, names shown, nobody comes in without an invitation.
     */
    public static final PortalSettings DEFAULTS = new PortalSettings(
            Duration.ofHours(72),
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Optional.empty(),
            AssigneeDisplay.NAME,
            SecondFactorPolicy.OPTIONAL,
            RegistrationPolicy.CLOSED);

    public PortalSettings {
        within("invitationLife", invitationLife, Duration.ofDays(14));
        within("resetLife", resetLife, DAY);
        within("addressLife", addressLife, DAY);
        within("sessionIdle", sessionIdle, DAY);
        within("sessionLife", sessionLife, DAY);
        signInLinkLife.ifPresent(life -> within("signInLinkLife", life, HOUR));
        requireNonNull(assignee, "assignee");
        requireNonNull(secondFactor, "secondFactor");
        requireNonNull(registration, "registration");
    }

    /** Returns these settings with another life of invitations. */
    public PortalSettings withInvitationLife(Duration life) {
        return new PortalSettings(
                life,
                resetLife,
                addressLife,
                sessionIdle,
                sessionLife,
                signInLinkLife,
                assignee,
                secondFactor,
                registration);
    }

    /** Returns these settings with another life of the links that confirm an address. */
    public PortalSettings withAddressLife(Duration life) {
        return new PortalSettings(
                invitationLife,
                resetLife,
                life,
                sessionIdle,
                sessionLife,
                signInLinkLife,
                assignee,
                secondFactor,
                registration);
    }

    /** Returns these settings with other session limits. */
    public PortalSettings withSessions(Duration idle, Duration life) {
        return new PortalSettings(
                invitationLife,
                resetLife,
                addressLife,
                idle,
                life,
                signInLinkLife,
                assignee,
                secondFactor,
                registration);
    }

    /** Returns these settings with mailed links that sign in, for a quarter of an hour. */
    public PortalSettings withSignInLinks() {
        return withSignInLinks(QUARTER_OF_AN_HOUR);
    }

    /** Returns these settings with mailed links that sign in for so long. */
    public PortalSettings withSignInLinks(Duration life) {
        return new PortalSettings(
                invitationLife,
                resetLife,
                addressLife,
                sessionIdle,
                sessionLife,
                Optional.of(life),
                assignee,
                secondFactor,
                registration);
    }

    /** Returns these settings with another policy for assignees. */
    public PortalSettings showing(AssigneeDisplay display) {
        return new PortalSettings(
                invitationLife,
                resetLife,
                addressLife,
                sessionIdle,
                sessionLife,
                signInLinkLife,
                display,
                secondFactor,
                registration);
    }

    /** Returns these settings with another policy for second factors. */
    public PortalSettings asking(SecondFactorPolicy policy) {
        return new PortalSettings(
                invitationLife,
                resetLife,
                addressLife,
                sessionIdle,
                sessionLife,
                signInLinkLife,
                assignee,
                policy,
                registration);
    }

    /** Returns these settings with another policy for people whom nobody has invited. */
    public PortalSettings registering(RegistrationPolicy policy) {
        return new PortalSettings(
                invitationLife,
                resetLife,
                addressLife,
                sessionIdle,
                sessionLife,
                signInLinkLife,
                assignee,
                secondFactor,
                policy);
    }

    private static void within(String name, Duration period, Duration limit) {
        if (period.isNegative() || period.isZero() || period.compareTo(limit) > 0) {
            throw new IllegalArgumentException(
                    "%s is more than nothing and at most %s, not %s".formatted(name, limit, period));
        }
    }
}
