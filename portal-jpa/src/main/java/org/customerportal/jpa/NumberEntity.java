package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How far the numbers of a series have been taken as a row. */
@Entity(name = "portal_number")
@Table(name = "portal_number")
@IdClass(NumberEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class NumberEntity {

    @Id
    String tenant;

    @Id
    String series;

    /** The first number that nobody has taken. */
    @Column(name = "next_free")
    long nextFree;

    static NumberEntity begin(String tenant, String series) {
        NumberEntity row = new NumberEntity();
        row.tenant = tenant;
        row.series = series;
        row.nextFree = 1;
        return row;
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        String series;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && tenant.equals(key.tenant) && series.equals(key.series);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, series);
        }
    }
}
