package org.customerportal.testkit.broken;

import static java.util.Comparator.comparing;
import static org.customerportal.testkit.broken.Faults.dawdle;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.filter.VisibilityFilterRepository;
import org.customerportal.organization.FilterKey;

/** What can be wrong with the filters that staff edit. */
final class FilterFaults {

    private FilterFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(writes(), reads());
    }

    private static Stream<Fault> writes() {
        return Stream.of(
                filters("a filter whose version nobody checks", tenant -> new Object() {
                    public VisibilityFilter replace(VisibilityFilter filter) {
                        return forced(tenant, filter);
                    }
                }),
                filters("a filter that takes the place of another one with its key", tenant -> new Object() {
                    public VisibilityFilter add(VisibilityFilter filter) {
                        return tenant.filters().find(filter.key()).isPresent()
                                ? forced(tenant, filter)
                                : tenant.filters().add(filter);
                    }
                }),
                filters("a filter's key that is looked for before the write instead of by it", tenant -> new Object() {
                            public VisibilityFilter add(VisibilityFilter filter) {
                                Optional<VisibilityFilter> taken =
                                        tenant.filters().find(filter.key());
                                dawdle();
                                return taken.isEmpty()
                                                && tenant.filters()
                                                        .find(filter.key())
                                                        .isPresent()
                                        ? forced(tenant, filter)
                                        : tenant.filters().add(filter);
                            }
                        })
                        .inRaces());
    }

    private static Stream<Fault> reads() {
        return Stream.of(
                filters("filters with the last key first", tenant -> new Object() {
                    public List<VisibilityFilter> list() {
                        return sorted(tenant, comparing(FilterFaults::key).reversed());
                    }
                }),
                filters("filters in the order of a dictionary", tenant -> new Object() {
                    public List<VisibilityFilter> list() {
                        return sorted(tenant, comparing(filter -> key(filter).replace("-", "")));
                    }
                }),
                filters("a list of filters that ends too early", tenant -> new Object() {
                    public List<VisibilityFilter> list() {
                        return tenant.filters().list().stream().limit(499).toList();
                    }
                }),
                filters("at most one hundred filters at once", tenant -> new Object() {
                    public List<VisibilityFilter> findAll(Collection<FilterKey> keys) {
                        return tenant.filters().findAll(keys.stream().limit(100).toList());
                    }
                }));
    }

    private static Fault filters(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(VisibilityFilterRepository.class, title, saboteur);
    }

    private static VisibilityFilter forced(TenantStorage tenant, VisibilityFilter filter) {
        long stored = tenant.filters()
                .find(filter.key())
                .map(VisibilityFilter::version)
                .orElse(filter.version());
        return tenant.filters()
                .replace(new VisibilityFilter(
                        filter.key(), filter.name(), filter.condition(), filter.changedAt(), stored));
    }

    private static List<VisibilityFilter> sorted(TenantStorage tenant, Comparator<VisibilityFilter> order) {
        return tenant.filters().list().stream().sorted(order).toList();
    }

    private static String key(VisibilityFilter filter) {
        return filter.key().value();
    }
}
