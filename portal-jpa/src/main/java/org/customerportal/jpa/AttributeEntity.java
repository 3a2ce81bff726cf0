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

    static List<AttributeEntity> of(String tenant, String bearer, UUID id, Attributes attributes) {
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

    boolean sameAs(AttributeEntity other) {
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
