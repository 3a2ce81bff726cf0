package org.customerportal.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;

/** Empty databases to test on. */
final class Databases {

    private Databases() {}

    /**
     * Returns the address of an empty database. Where its server cannot be had, the test is reported as skipped, or fails if
     * {@code -Dportal.matrix.required=true} is set.
     */
    static String empty(Database database) {
        String name = "portal_" + UUID.randomUUID().toString().replace('-', '_');
        return switch (database) {
            case H2 -> "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name);
            case POSTGRESQL -> Server.postgresql().create(name);
            case MARIADB -> Server.mariadb().create(name);
        };
    }

    /** Returns connections to the database at this address, which work as {@link JpaPortalStorage} asks for. */
    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
