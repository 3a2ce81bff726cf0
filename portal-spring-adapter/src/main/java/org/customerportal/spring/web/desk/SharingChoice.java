package org.customerportal.spring.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customerportal.StaffFace;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Sharing;
import org.customerportal.staff.StaffRight;
import org.customerportal.text.LocalizedText;

/**
 * A kind of sharing as forms name it.
 *
 * @param sharing what it stands for
 * @param name what people call the filter, if it is about one
 */
public record SharingChoice(Sharing sharing, LocalizedText name) {

    private static final LocalizedText NO_FILTER = LocalizedText.of("–");

    /** Names a kind of sharing; a filter by its key, for those who may not read its name. */
    static SharingChoice of(Sharing sharing) {
        return new SharingChoice(
                sharing,
                sharing.fold(
                        () -> NO_FILTER,
                        whole -> NO_FILTER,
                        some -> LocalizedText.of(some.filter().value())));
    }

    /** Returns what this person of the host may choose: the plain kinds, and each filter for who may manage them. */
    public static List<SharingChoice> offered(StaffFace face) {
        List<SharingChoice> offered = new ArrayList<>(
                List.of(of(Sharing.own()), of(Sharing.organization()), of(new Sharing.OrganizationRequests(false))));
        if (face.member().rights().contains(StaffRight.MANAGE_VISIBILITY)) {
            for (VisibilityFilter filter : face.visibility().filters()) {
                offered.add(of(filter, true));
                offered.add(of(filter, false));
            }
        }
        return offered;
    }

    /** Returns what may be chosen for a member: what is offered to everybody, and what the member has already. */
    static List<SharingChoice> offered(StaffFace face, Sharing held) {
        List<SharingChoice> offered = new ArrayList<>(offered(face));
        if (offered.stream().noneMatch(choice -> choice.sharing().equals(held))) {
            offered.add(of(held));
        }
        return offered;
    }

    /** Reads what was chosen of what was offered; anything else shares nothing. */
    public static Sharing read(List<SharingChoice> offered, String value) {
        return offered.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(SharingChoice::sharing)
                .orElse(Sharing.own());
    }

    /** Returns it as forms carry it. */
    public String value() {
        return filter().map(key -> kind() + ":" + key.value()).orElse(kind());
    }

    /** Returns the name of its words. */
    public String kind() {
        return sharing.fold(
                () -> "own",
                whole -> "organization" + limit(whole.commenting()),
                some -> "filter" + limit(some.commenting()));
    }

    private Optional<FilterKey> filter() {
        return sharing.fold(Optional::empty, whole -> Optional.empty(), some -> Optional.of(some.filter()));
    }

    private static SharingChoice of(VisibilityFilter filter, boolean commenting) {
        return new SharingChoice(new Sharing.FilteredRequests(filter.key(), commenting), filter.name());
    }

    private static String limit(boolean commenting) {
        return commenting ? "" : "-read-only";
    }
}
