package org.customerportal.jpa;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.FlowRef;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.portal.PortalKey;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.request.RequestRow;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/** What a list reads of each request, and how the lists of several branches become one. */
final class RequestListing {

    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "reference",
            "portal",
            "flowKey",
            "flowVersion",
            "requesterId",
            "organizationId",
            "subject",
            "status",
            "category",
            "assignee",
            "createdAt",
            "updatedAt");

    /** How many columns a row has. */
    static final int WIDTH = ATTRIBUTES.size();

    /** The columns of a row, without the texts, named {@code c0} and so on. */
    static final String COLUMNS = IntStream.range(0, WIDTH)
            .mapToObj(column -> "r." + ATTRIBUTES.get(column) + " as c" + column)
            .collect(Collectors.joining(", "));

    /** The order of lists where several of them are one, {@code u}. */
    static final String UNION_ORDER = " order by u.c12 desc, u.c0 desc";

    private static final Comparator<RequestRow> LATEST_FIRST = Comparator.comparing(
                    RequestRow::updatedAt, Comparator.reverseOrder())
            .thenComparing(row -> row.id().value(), (a, b) -> Position.compareIds(b, a));

    private RequestListing() {}

    /** Returns the row that these columns hold. */
    static RequestRow row(Object[] columns) {
        return new RequestRow(
                new RequestId((UUID) columns[0]),
                new RequestReference((String) columns[1]),
                new PortalKey((String) columns[2]),
                new FlowRef(new FlowKey((String) columns[3]), (String) columns[4]),
                new PortalUserId((UUID) columns[5]),
                new OrganizationId((UUID) columns[6]),
                (String) columns[7],
                new StatusKey((String) columns[8]),
                StatusCategory.valueOf((String) columns[9]),
                Optional.ofNullable((String) columns[10]).map(StaffId::new),
                Micros.instant((Long) columns[11]),
                Micros.instant((Long) columns[12]));
    }

    /** Returns the first rows of all branches together, each request once, even if it moved while they were read. */
    static List<RequestRow> merge(Collection<RequestRow> branches, int limit) {
        Set<RequestId> seen = new HashSet<>();
        return branches.stream()
                .sorted(LATEST_FIRST)
                .filter(row -> seen.add(row.id()))
                .limit(limit)
                .toList();
    }
}
