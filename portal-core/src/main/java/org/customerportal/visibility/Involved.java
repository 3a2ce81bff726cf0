package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.function.Function;
import org.customerportal.filter.Relation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;

/** Somebody beside the requester whom a request concerns, and who therefore sees it. */
public sealed interface Involved {

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(
            Function<Participant, R> participant,
            Function<Approver, R> approver,
            Function<RelatedOrganization, R> organization);

    /** Returns the relation of the party to the request. */
    default Relation relation() {
        return fold(
                participant -> Relation.PARTICIPANT,
                approver -> Relation.APPROVER,
                related -> Relation.RELATED_ORGANIZATION);
    }

    /** Returns the id of the party: a portal user or an organization. */
    default UUID party() {
        return fold(
                participant -> participant.user().value(),
                approver -> approver.user().value(),
                related -> related.organization().value());
    }

    /** Says whether the part alone gives the right to say something. */
    default boolean commenting() {
        return fold(Participant::commenting, approver -> true, related -> false);
    }

    /** Says whether both name the same party in the same relation; of two such at most one is kept for a request. */
    default boolean sameParty(Involved other) {
        return relation() == other.relation() && party().equals(other.party());
    }

    /**
     * A portal user who follows the request.
     *
     * @param user who follows
     * @param commenting whether this person may also say something
     */
    record Participant(PortalUserId user, boolean commenting) implements Involved {

        public Participant {
            requireNonNull(user, "user");
        }

        @Override
        public <R> R fold(
                Function<Participant, R> participant,
                Function<Approver, R> approver,
                Function<RelatedOrganization, R> organization) {
            return participant.apply(this);
        }
    }

    /**
     * A portal user whose approval is asked for. May always say something.
     *
     * @param user who is asked
     */
    record Approver(PortalUserId user) implements Involved {

        public Approver {
            requireNonNull(user, "user");
        }

        @Override
        public <R> R fold(
                Function<Participant, R> participant,
                Function<Approver, R> approver,
                Function<RelatedOrganization, R> organization) {
            return approver.apply(this);
        }
    }

    /**
     * Another organization that the request is about, for example the end customer of a partner who files it. Its members
     * see it as far as their sharing goes.
     *
     * @param organization which organization
     */
    record RelatedOrganization(OrganizationId organization) implements Involved {

        public RelatedOrganization {
            requireNonNull(organization, "organization");
        }

        @Override
        public <R> R fold(
                Function<Participant, R> participant,
                Function<Approver, R> approver,
                Function<RelatedOrganization, R> organizations) {
            return organizations.apply(this);
        }
    }
}
