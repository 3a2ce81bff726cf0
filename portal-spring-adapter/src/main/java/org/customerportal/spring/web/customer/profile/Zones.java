package org.customerportal.spring.web.customer.profile;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones that people choose from, by continent or ocean. */
final class Zones {

    private static final Set<String> AREAS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private Zones() {}

    /** Returns the zones; one that was chosen elsewhere stands first, without an area. */
    static Map<String, List<Zone>> by(String chosen) {
        Map<String, List<Zone>> zones = ZoneId.getAvailableZoneIds().stream()
                .map(Zone::of)
                .filter(zone -> AREAS.contains(zone.area()))
                .sorted(Comparator.comparing(Zone::city))
                .collect(Collectors.groupingBy(Zone::area, TreeMap::new, Collectors.toList()));
        boolean listed = AREAS.contains(Zone.of(chosen).area());
        zones.put("", listed ? List.of(new Zone("UTC", "", "UTC")) : others(chosen));
        return zones;
    }

    private static List<Zone> others(String chosen) {
        boolean utc = chosen.equals("UTC") || chosen.equals("Z");
        Zone plain = new Zone(utc ? chosen : "UTC", "", "UTC");
        return utc ? List.of(plain) : List.of(new Zone(chosen, "", chosen), plain);
    }

    /**
     * A zone to choose.
     *
     * @param id its name in the database of zones
     * @param area the continent or ocean
     * @param city what people read
     */
    record Zone(String id, String area, String city) {

        static Zone of(String id) {
            int slash = id.indexOf('/');
            return slash < 0
                    ? new Zone(id, "", id)
                    : new Zone(
                            id,
                            id.substring(0, slash),
                            id.substring(slash + 1).replace('_', ' ').replace("/", ", "));
        }
    }
}
