package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.filter.Relation;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Sharing;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Explanation.Code;
import org.customerportal.visibility.Reasoning.Ground;

/**
 * A portal user who looks. Seen is what the portal shows to customers at all, and of that: the user's own requests, those
 * the user takes part in or approves, and what memberships share, unless it is denied or confidential.
 *
 * @param user who looks
 * @param memberships the user's memberships as they are now
 * @param rules what else decides
 */
public record CustomerViewer(PortalUserId user, List<Membership> memberships, VisibilityRules rules) implements Viewer {

    public CustomerViewer {
        requireNonNull(user, "user");
        requireNonNull(rules, "rules");
        memberships = List.copyOf(memberships);
        if (memberships.stream().anyMatch(membership -> !membership.user().equals(user))) {
            throw new IllegalArgumentException("a viewer looks with the own memberships");
        }
    }

    @Override
    public RequestScope scope() {
        return new RequestScope(reasoning().clause(), "customer:" + user.value());
    }

    /** Says why the user sees a request with these facts, or why not; decided where the scope is. */
    public Explanation explain(RequestFacts facts) {
        return reasoning().explain(facts);
    }

    /** Says whether the user may comment on a visible request with these facts. */
    public boolean mayComment(RequestFacts facts) {
        return facts.involved().contains(new Involved.Participant(user, true))
                || reasoning().reasons().stream()
                        .anyMatch(
                                reason -> reason.commenting() && reason.clause().holds(facts));
    }

    private Reasoning reasoning() {
        List<Ground> reasons = new ArrayList<>();
        reasons.add(Ground.of(Code.OWN, related(Relation.REQUESTER), true));
        reasons.add(Ground.of(Code.PARTICIPANT, related(Relation.PARTICIPANT), false));
        reasons.add(Ground.of(Code.APPROVER, related(Relation.APPROVER), true));
        Map<Sharing, List<Membership>> bySharing = new LinkedHashMap<>();
        memberships.forEach(membership -> bySharing
                .computeIfAbsent(membership.sharing(), sharing -> new ArrayList<>())
                .add(membership));
        bySharing.forEach((sharing, members) -> shared(sharing, members).ifPresent(reasons::add));
        return new Reasoning(conditions(), reasons);
    }

    private List<Ground> conditions() {
        List<Ground> conditions = new ArrayList<>();
        conditions.add(Ground.of(Code.SHOWN_TO_CUSTOMERS, new Clause.Test(new Fact.ShownToCustomers()), false));
        rules.policy()
                .filter()
                .map(key -> named(Code.PORTAL_FILTER, key, Clause.nothing()))
                .ifPresent(conditions::add);
        return conditions;
    }

    private Optional<Ground> shared(Sharing sharing, List<Membership> members) {
        Clause organizations = organizations(members);
        return sharing.fold(
                Optional::empty,
                whole -> Optional.of(shared(Optional.empty(), organizations, whole.commenting())),
                some -> Optional.of(shared(
                        Optional.of(some.filter()),
                        new Clause.AllOf(List.of(organizations, resolved(some.filter(), Clause.nothing()))),
                        some.commenting())));
    }

    private Ground shared(Optional<FilterKey> filter, Clause shared, boolean commenting) {
        List<Ground> exceptions = new ArrayList<>();
        rules.policy().denials().forEach(key -> exceptions.add(named(Code.DENIED, key, Clause.everything())));
        if (!rules.policy().confidential().isEmpty()) {
            Clause confidential = new Clause.Test(new Fact.Flow(rules.policy().confidential()));
            exceptions.add(Ground.of(Code.CONFIDENTIAL, confidential, false));
        }
        return new Ground(Code.SHARED, filter, shared, exceptions, commenting);
    }

    private Ground named(Code code, FilterKey key, Clause lost) {
        return new Ground(code, Optional.of(key), resolved(key, lost), List.of(), false);
    }

    private Clause resolved(FilterKey key, Clause lost) {
        return rules.resolved(key, user, memberships).orElse(lost);
    }

    private Clause related(Relation relation) {
        return new Clause.Test(Fact.Related.to(relation, user));
    }

    private static Clause organizations(List<Membership> members) {
        List<Clause> any = new ArrayList<>();
        for (Relation relation : List.of(Relation.ORGANIZATION, Relation.RELATED_ORGANIZATION)) {
            members.forEach(member -> any.add(new Clause.Test(Fact.Related.to(relation, member.organization()))));
        }
        return new Clause.AnyOf(any);
    }
}
