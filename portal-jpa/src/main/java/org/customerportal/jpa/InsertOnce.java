package org.customerportal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An insert that does nothing if the row is there, in the open unit of work. The standard has none, and a plain insert that loses
 * a race spoils its unit; one in a unit of its own takes a second connection while the first is held, and as many callers as
 * the host has connections would then wait for each other.
 *
 * @param row an entity of plain columns
 */
record InsertOnce(Object row) {

    /** Does it, and says whether this database has such an insert. */
    boolean on(EntityManager entities, DatabaseProbe database) {
        Optional<String> otherwise = database.ifThere(entities);
        otherwise.ifPresent(clause -> insert(entities, clause));
        return otherwise.isPresent();
    }

    private void insert(EntityManager entities, String clause) {
        String table = Rows.name(row.getClass());
        List<Field> columns = Arrays.stream(row.getClass().getDeclaredFields())
                .filter(InsertOnce::isColumn)
                .toList();
        String names = columns.stream().map(InsertOnce::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(InsertOnce::place).collect(Collectors.joining(", "));
        Query insert = Provider.of(entities)
                .touching(
                        table,
                        entities.createNativeQuery(
                                "insert into " + table + " (" + names + ") values (" + values + ") " + clause));
        for (int at = 0; at < columns.size(); at++) {
            insert.setParameter(at + 1, value(columns.get(at)));
        }
        insert.executeUpdate();
    }

    // What providers weave into a class is transient.
    private static boolean isColumn(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic();
    }

    private static String name(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    // Providers differ in how they bind an id; a text is bound by all alike.
    private static String place(Field field) {
        return field.getType() == UUID.class ? "cast(? as uuid)" : "?";
    }

    private Object value(Field field) {
        try {
            Object value = field.get(row);
            return value instanceof UUID id ? id.toString() : value;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " is not ours to read", hidden);
        }
    }
}
