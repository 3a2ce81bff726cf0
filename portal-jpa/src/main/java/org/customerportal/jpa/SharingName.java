package org.customerportal.jpa;

import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Sharing;

/** Writes sharing as one text: the kind, and behind a colon the key of a filter. The kinds are stored and never change. */
final class SharingName {

    private static final String FILTER = "FILTER:";
    private static final String FILTER_READING = "FILTER_READING:";

    private SharingName() {}

    static String of(Sharing sharing) {
        return sharing.fold(
                () -> "OWN",
                shared -> shared.commenting() ? "ORGANIZATION" : "ORGANIZATION_READING",
                some -> (some.commenting() ? FILTER : FILTER_READING)
                        + some.filter().value());
    }

    static Sharing sharing(String name) {
        int colon = name.indexOf(':') + 1;
        return switch (name.substring(0, colon)) {
            case FILTER -> new Sharing.FilteredRequests(new FilterKey(name.substring(colon)), true);
            case FILTER_READING -> new Sharing.FilteredRequests(new FilterKey(name.substring(colon)), false);
            default -> plain(name);
        };
    }

    private static Sharing plain(String name) {
        return switch (name) {
            case "OWN" -> Sharing.own();
            case "ORGANIZATION" -> Sharing.organization();
            case "ORGANIZATION_READING" -> new Sharing.OrganizationRequests(false);
            default -> throw new IllegalStateException("Unknown kind of sharing: " + name);
        };
    }
}
