package org.customerportal.invitation.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.customerportal.organization.Role;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * Reads a list of people as programs for tables write it (RFC 4180): an address in each line, and a role behind it if it is
 * another than {@link Role#MEMBER}. Commas or semicolons part the fields, whichever the first line has more of; quotation marks,
 * a byte order mark and empty lines are understood. The first line may name the columns, which may then stand in any order
 * among others.
 */
public final class InvitationCsv {

    /** The longest list, in bytes of UTF-8. */
    public static final int MOST_BYTES = 60_000;

    private static final Set<String> ADDRESS = Set.of(
            "email", "e-mail", "mail", "address", "email address", "e-mail address", "endereço", "endereço de e-mail");
    private static final Set<String> ROLE = Set.of("role", "função", "papel");
    private static final Set<String> MEMBER = Set.of("", "member", "membro");
    private static final Set<String> ADMINISTRATOR =
            Set.of("administrator", "admin", "administrador", "administradora");

    private InvitationCsv() {}

    /**
     * Reads a list.
     *
     * @return the rows in order, without the names of columns
     * @throws InvalidInputException at {@code rows}: {@code too-large}, {@code too-many} or {@code malformed}
     */
    public static List<InviteRow> read(String text) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new InvalidInputException(Violation.of("rows", "too-large", "max", MOST_BYTES));
        }
        List<List<String>> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> names = lines.get(0).stream().map(InvitationCsv::folded).toList();
        int address = column(names, ADDRESS);
        if (address < 0) {
            return lines.stream().map(line -> row(line, 0, 1)).toList();
        }
        int role = column(names, ROLE);
        return lines.stream().skip(1).map(line -> row(line, address, role)).toList();
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                lines.add(line.getFields());
                if (lines.size() > InviteAll.MOST_ROWS + 1) {
                    throw new InvalidInputException(Violation.of("rows", "too-many", "max", InviteAll.MOST_ROWS));
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            throw new InvalidInputException(Violation.of("rows", "malformed"));
        }
        return lines.stream()
                .filter(line -> line.stream().anyMatch(field -> !field.isBlank()))
                .toList();
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private static int column(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static InviteRow row(List<String> fields, int address, int role) {
        return new InviteRow(field(fields, address), role(folded(field(fields, role))));
    }

    private static String field(List<String> fields, int column) {
        return column >= 0 && column < fields.size() ? fields.get(column).strip() : "";
    }

    private static Optional<Role> role(String name) {
        if (MEMBER.contains(name)) {
            return Optional.of(Role.MEMBER);
        }
        return ADMINISTRATOR.contains(name) ? Optional.of(Role.ADMINISTRATOR) : Optional.empty();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
