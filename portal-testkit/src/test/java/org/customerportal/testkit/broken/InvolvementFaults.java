package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.RelatedOrganization;
import org.customerportal.visibility.RequestScope;

/** What can be wrong with those whom a request concerns. */
final class InvolvementFaults {

    private InvolvementFaults() {}

    static Stream<Fault> all() {
        return Stream.of(parts(), moves(), lists(), limits()).flatMap(faults -> faults);
    }

    private static Stream<Fault> parts() {
        return Stream.of(
                involvements("a part with the details given first", tenant -> new Object() {
                    public boolean put(RequestId request, Involved involved) {
                        return stored(tenant, request).noneMatch(involved::sameParty)
                                && tenant.involvements().put(request, involved);
                    }
                }),
                involvements("a part that always seems new", tenant -> new Object() {
                    public boolean put(RequestId request, Involved involved) {
                        tenant.involvements().put(request, involved);
                        return true;
                    }
                }),
                involvements("a part that is looked for before it is written", tenant -> new Object() {
                            public boolean put(RequestId request, Involved involved) {
                                boolean missing = stored(tenant, request).noneMatch(involved::equals);
                                dawdle();
                                tenant.involvements().put(request, involved);
                                return missing;
                            }
                        })
                        .inRaces(),
                involvements("an end of the very same details only", tenant -> new Object() {
                    public boolean remove(RequestId request, Involved involved) {
                        return stored(tenant, request).anyMatch(involved::equals)
                                && tenant.involvements().remove(request, involved);
                    }
                }),
                involvements("an end of every part of the party", tenant -> new Object() {
                    public boolean remove(RequestId request, Involved involved) {
                        return stored(tenant, request)
                                        .filter(part -> part.party().equals(involved.party()))
                                        .filter(part -> tenant.involvements().remove(request, part))
                                        .count()
                                > 0;
                    }
                }));
    }

    private static Stream<Fault> moves() {
        return Stream.of(
                involvements("a move that leaves the old part", tenant -> new Object() {
                    public int reassign(OrganizationId from, OrganizationId into) {
                        return move(tenant, from, into, request -> true, false);
                    }
                }),
                involvements("a move that makes a request be about its own organization", tenant -> new Object() {
                    public int reassign(OrganizationId from, OrganizationId into) {
                        return move(tenant, from, into, request -> true, true);
                    }
                }),
                involvements("a move that forgets what is about both", tenant -> new Object() {
                    public int reassign(OrganizationId from, OrganizationId into) {
                        RelatedOrganization other = new RelatedOrganization(into);
                        return move(
                                tenant,
                                from,
                                into,
                                request -> !request.organization().equals(into)
                                        && stored(tenant, request.id()).noneMatch(other::equals),
                                true);
                    }
                }));
    }

    private static int move(
            TenantStorage tenant,
            OrganizationId from,
            OrganizationId into,
            Predicate<CustomerRequest> moved,
            boolean clean) {
        RelatedOrganization old = new RelatedOrganization(from);
        List<CustomerRequest> all = RequestFaults.stored(tenant)
                .filter(request -> stored(tenant, request.id()).anyMatch(old::equals))
                .toList();
        for (CustomerRequest request : all) {
            if (moved.test(request)) {
                tenant.involvements().put(request.id(), new RelatedOrganization(into));
            }
            if (clean && moved.test(request)) {
                tenant.involvements().remove(request.id(), old);
            }
        }
        return all.size();
    }

    private static Stream<Fault> lists() {
        return Stream.of(
                involvements("parts in the order of ids alone", tenant -> new Object() {
                    public List<Involved> of(RequestId request, RequestScope scope) {
                        return tenant.involvements().of(request, scope).stream()
                                .sorted(Comparator.comparing(Involved::party, Position::compareIds))
                                .toList();
                    }
                }),
                involvements("parts with ids compared as signed numbers", tenant -> new Object() {
                    public List<Involved> of(RequestId request, RequestScope scope) {
                        return tenant.involvements().of(request, scope).stream()
                                .sorted(Comparator.comparing(Involved::relation).thenComparing(Involved::party))
                                .toList();
                    }
                }),
                involvements("parts told without the scope of their request", tenant -> new Object() {
                    public List<Involved> of(RequestId request, RequestScope scope) {
                        return stored(tenant, request).toList();
                    }
                }),
                new OwnPlaces("a place in a list that is read before somebody gets involved", true)
                        .fault("InvolvementVisibility")
                        .inRaces());
    }

    private static Stream<Fault> limits() {
        return Stream.of(
                involvements("a limit of one less", tenant -> new Object() {
                    public boolean put(RequestId request, Involved involved) {
                        refuseAt(InvolvementRepository.MAX_PER_REQUEST - 1, tenant, request);
                        return tenant.involvements().put(request, involved);
                    }
                }),
                involvements("a limit for whoever is involved already", tenant -> new Object() {
                    public boolean put(RequestId request, Involved involved) {
                        refuseAt(InvolvementRepository.MAX_PER_REQUEST, tenant, request);
                        return tenant.involvements().put(request, involved);
                    }
                }));
    }

    private static void refuseAt(int count, TenantStorage tenant, RequestId request) {
        if (stored(tenant, request).count() >= count) {
            throw new NotAllowedException("TOO_MANY_INVOLVED");
        }
    }

    private static Stream<Involved> stored(TenantStorage tenant, RequestId request) {
        return tenant.involvements().of(request, RequestFaults.everything()).stream();
    }

    private static Fault involvements(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(InvolvementRepository.class, title, saboteur);
    }
}
