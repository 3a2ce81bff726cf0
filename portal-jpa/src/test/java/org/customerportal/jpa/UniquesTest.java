package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.customerportal.problem.DuplicateException;
import org.junit.jupiter.api.Test;

/** The spellings of databases, MariaDB's also where it is not installed, and failures that are no refusals. */
class UniquesTest {

    private final Uniques uniques = Uniques.key("user.id")
            .or("portal_user_email_unique", "user.email")
            .or("portal_user_number_unique", "user.number");

    @Test
    void tellsTheConstraintsOfMariadbApart() {
        assertThat(property(mariadb("Duplicate entry 'acme-a@b.c' for key 'portal_user_email_unique'")))
                .isEqualTo("user.email");
        assertThat(property(mariadb("Duplicate entry 'acme-P-1' for key 'portal_user_number_unique'")))
                .isEqualTo("user.number");
        assertThat(property(mariadb("Duplicate entry 'acme-018f' for key 'PRIMARY'")))
                .isEqualTo("user.id");
    }

    @Test
    void looksBehindABatch() {
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0 was aborted", "23505", 0, new int[0]);
        batch.setNextException(new SQLException("violates unique constraint \"portal_user_email_unique\"", "23505"));

        assertThat(property(batch)).isEqualTo("user.email");
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        RuntimeException failure = new IllegalStateException(new SQLException("null value in column", "23502"));

        assertThat(uniques.explain(failure)).isSameAs(failure);
        assertThat(Uniques.violatedBy(failure)).isFalse();
    }

    @Test
    void leavesAClashAsItIsWhereItIsNoRefusal() {
        RuntimeException failure = new IllegalStateException(mariadb("Duplicate entry '1' for key 'PRIMARY'"));

        assertThat(Uniques.NONE.explain(failure)).isSameAs(failure);
        assertThat(Uniques.violatedBy(failure)).isTrue();
    }

    private String property(SQLException refused) {
        RuntimeException explained = uniques.explain(new IllegalStateException("wrapped", refused));
        assertThat(explained).isInstanceOf(DuplicateException.class);
        return ((DuplicateException) explained).property();
    }

    private static SQLException mariadb(String message) {
        return new SQLException("(conn=7) " + message, "23000", 1062);
    }
}
