package org.customerportal.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The databases that the schema is written for; each has a folder of scripts in its lower-case name. */
enum Database {
    H2,
    POSTGRESQL,
    MARIADB;

    /**
     * Returns the database behind a connection.
     *
     * @throws IllegalArgumentException if there are no scripts for it
     */
    static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Database database : values()) {
            if (database.name().equalsIgnoreCase(product)) {
                return database;
            }
        }
        throw new IllegalArgumentException(
                "The portal's tables are written for H2, PostgreSQL and MariaDB, not for " + product);
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
