package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.customerportal.trait.Attributes;

/** An attribute of an organization or a person as a row that filters look at, beside the JSON of all of them. */
@Entity(name = "portal_attribute")
@Table(name = "portal_attribute")
@IdClass(AttributeEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class AttributeEntity {

    /** Stands in {@link #bearer} for organizations. */
    static final String ORGANIZATION = "ORGANIZATION";

    /** Stands in {@link #bearer} for people. */
    static final String PERSON = "PERSON";

    @Id
    String tenant;

    /** What carries the attribute. */
    @Id
    String bearer;

    @Id
    @Column(name = "bearer_id")
    UUID bearerId;

    @Id
    @Column(name = "attribute_key")
    String attribute;

    @Column(name = "text_value")
    String textValue;

    private static List<AttributeEntity> of(String tenant, String bearer, UUID id, Attributes attributes) {
        return attributes.values().entrySet().stream()
                .map(one -> {
                    AttributeEntity row = new AttributeEntity();
                    row.tenant = tenant;
                    row.bearer = bearer;
                    row.bearerId = id;
                    row.attribute = one.getKey().value();
                    row.textValue = one.getValue();
                    return row;
                })
                .toList();
    }

    /** Stores the attributes of what is stored for the first time, in the unit that is open. */
    static void insert(Rows rows, String bearer, UUID id, Attributes attributes) {
        if (!attributes.isEmpty()) {
            rows.insert(Uniques.NONE, of(rows.tenant(), bearer, id, attributes).toArray());
        }
    }

    /**
     * Puts these attributes in the place of those that are stored, in the unit that is open, after its bearer's row was changed
     * and so is locked. They seldom change, so they are read before they are written anew.
     */
    static void replace(Rows rows, String bearer, UUID id, Attributes attributes) {
        List<AttributeEntity> wanted = of(rows.tenant(), bearer, id, attributes);
        List<AttributeEntity> stored = rows.from(AttributeEntity.class)
                .and("r.bearer = ? and r.bearerId = ?", bearer, id)
                .list(row -> row);
        boolean same = wanted.size() == stored.size()
                && wanted.stream().allMatch(row -> stored.stream().anyMatch(row::sameAs));
        if (!same) {
            rows.delete(AttributeEntity.class).where("r.bearer = ? and r.bearerId = ?", bearer, id);
            insert(rows, bearer, id, attributes);
        }
    }

    private boolean sameAs(AttributeEntity other) {
        return attribute.equals(other.attribute) && textValue.equals(other.textValue);
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        String bearer;
        UUID bearerId;
        String attribute;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && bearer.equals(key.bearer)
                    && bearerId.equals(key.bearerId)
                    && attribute.equals(key.attribute);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, bearer, bearerId, attribute);
        }
    }
}
