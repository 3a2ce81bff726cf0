package org.customerportal.example.springboot.northwind;

import static org.customerportal.staff.StaffRight.READ_REQUESTS;
import static org.customerportal.staff.StaffRight.WORK_ON_REQUESTS;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.EmailAddress;

/** The people of Northwind Service. A real host asks its own accounts here. */
public final class NorthwindStaff implements StaffDirectory {

    /** May do everything. */
    public static final StaffMember MIA = person("mia", "Mia Chen", Locale.ENGLISH, EnumSet.allOf(StaffRight.class));

    /** Answers requests, and does not manage people. */
    public static final StaffMember TOM =
            person("tom", "Tom Ruiz", Locale.ENGLISH, EnumSet.of(READ_REQUESTS, WORK_ON_REQUESTS));

    /** Reads along, in Portuguese. */
    public static final StaffMember INES =
            person("ines", "Inês Vidal", Locale.forLanguageTag("pt"), EnumSet.of(READ_REQUESTS));

    /** Has every right, in Portuguese. */
    public static final StaffMember DUARTE =
            person("duarte", "Duarte Pinto", Locale.forLanguageTag("pt"), EnumSet.allOf(StaffRight.class));

    private static final List<StaffMember> ALL = List.of(MIA, TOM, INES, DUARTE);

    /** Returns everybody, in the order to show. */
    public static List<StaffMember> all() {
        return ALL;
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return ALL.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    @Override
    public List<StaffMember> assignable() {
        return ALL.stream()
                .filter(member -> member.rights().contains(WORK_ON_REQUESTS))
                .toList();
    }

    private static StaffMember person(String id, String name, Locale language, Set<StaffRight> rights) {
        EmailAddress email = EmailAddress.parse(id + "@northwind.example").orElseThrow();
        return new StaffMember(new StaffId(id), name, email, language, ZoneId.of("Europe/Lisbon"), rights);
    }
}
