package org.customerportal.portal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * The periods and policies of a portal.
 *
 * @param links how long mailed links work
 * @param sessions when sessions end
 * @param assignee what customers see of the person who looks after their request
 * @param secondFactor who cannot sign in without a second factor
 * @param registration whether people come in whom nobody has invited
 */
public record PortalSettings(
        LinkLives links,
        SessionLimits sessions,
        AssigneeDisplay assignee,
        SecondFactorPolicy secondFactor,
        RegistrationPolicy registration) {

    private static final Duration QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);

    /**
     * The settings of a portal whose host says nothing: the usual periods, names shown, no second factor asked for, and nobody
     * comes in without an invitation.
     */
    public static final PortalSettings DEFAULTS = new PortalSettings(
            LinkLives.DEFAULTS,
            SessionLimits.DEFAULTS,
            AssigneeDisplay.NAME,
            SecondFactorPolicy.OPTIONAL,
            RegistrationPolicy.CLOSED);

    public PortalSettings {
        requireNonNull(links, "links");
        requireNonNull(sessions, "sessions");
        requireNonNull(assignee, "assignee");
        requireNonNull(secondFactor, "secondFactor");
        requireNonNull(registration, "registration");
    }

    /** Returns these settings with another life of invitations. */
    public PortalSettings withInvitationLife(Duration life) {
        return with(links.invitation(life));
    }

    /** Returns these settings with another life of the links that set a new password. */
    public PortalSettings withResetLife(Duration life) {
        return with(links.reset(life));
    }

    /** Returns these settings with another life of the links that confirm an address. */
    public PortalSettings withAddressLife(Duration life) {
        return with(links.address(life));
    }

    /** Returns these settings with mailed links that sign in, for a quarter of an hour. */
    public PortalSettings withSignInLinks() {
        return withSignInLinks(QUARTER_OF_AN_HOUR);
    }

    /** Returns these settings with mailed links that sign in for so long. */
    public PortalSettings withSignInLinks(Duration life) {
        return with(links.signIn(life));
    }

    /** Returns these settings with other session limits. */
    public PortalSettings withSessions(Duration idle, Duration life) {
        return new PortalSettings(links, new SessionLimits(idle, life), assignee, secondFactor, registration);
    }

    /** Returns these settings with another policy for assignees. */
    public PortalSettings showing(AssigneeDisplay display) {
        return new PortalSettings(links, sessions, display, secondFactor, registration);
    }

    /** Returns these settings with another policy for second factors. */
    public PortalSettings asking(SecondFactorPolicy policy) {
        return new PortalSettings(links, sessions, assignee, policy, registration);
    }

    /** Returns these settings with another policy for people whom nobody has invited. */
    public PortalSettings registering(RegistrationPolicy policy) {
        return new PortalSettings(links, sessions, assignee, secondFactor, policy);
    }

    private PortalSettings with(LinkLives lives) {
        return new PortalSettings(lives, sessions, assignee, secondFactor, registration);
    }
}
