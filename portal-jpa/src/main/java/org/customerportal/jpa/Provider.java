package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Where persistence providers differ though all of them keep the standard. */
enum Provider {
    /**
     * Puts a condition into a condition by {@code case}: at each parenthesis its parser must find out whether a value or a
     * condition follows, and takes twice as long for each one inside another. Can skip what others have locked.
     */
    HIBERNATE("case when ", " then 1 else 0 end = 1"),

    /** Puts a condition into a condition by parentheses, because a condition may stand in {@code case} for few others. */
    OTHER("(", ")");

    // Beside a sub-select, EclipseLink writes values into the text unless it is told not to; what people typed, too.
    private static final String BIND = "eclipselink.jdbc.bind-parameters";

    // After a statement in the database's own words Hibernate forgets all that it keeps of any table, the host's too,
    // unless told.
    private static final String TOUCHED = "org.hibernate.query.native.spaces";

    private final String open;
    private final String close;

    Provider(String open, String close) {
        this.open = open;
        this.close = close;
    }

    static Provider of(EntityManager entities) {
        return entities.getDelegate().getClass().getName().startsWith("org.hibernate.") ? HIBERNATE : OTHER;
    }

    /** Sees to it that values reach the database beside the statement, never within it. */
    <Q extends Query> Q prepared(Q query) {
        if (this == OTHER) {
            query.setHint(BIND, "true");
        }
        return query;
    }

    /** Sees to it that a statement in the database's own words spoils what is kept of no other table. */
    Query touching(String table, Query query) {
        if (this == HIBERNATE) {
            query.setHint(TOUCHED, table);
        }
        return query;
    }

    String open() {
        return open;
    }

    String close() {
        return close;
    }
}
