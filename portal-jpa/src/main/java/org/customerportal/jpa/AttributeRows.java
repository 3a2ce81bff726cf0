package org.customerportal.jpa;

import java.util.List;
import java.util.UUID;
import org.customerportal.trait.Attributes;

/**
 * Keeps the rows of attributes in step with who carries them, in the unit that is open.
 *
 * @param bearer what carries them, as the rows say it
 */
record AttributeRows(Rows rows, String bearer) {

    /** Stores the attributes of what is stored for the first time. */
    void insert(UUID id, Attributes attributes) {
        if (!attributes.isEmpty()) {
            rows.insert(
                    Uniques.NONE,
                    AttributeEntity.of(rows.tenant(), bearer, id, attributes).toArray());
        }
    }

    /**
     * Puts these attributes in the place of those that are stored, after the row of who carries them was changed and so is locked.
     * They seldom change, so they are read before they are written anew.
     */
    void replace(UUID id, Attributes attributes) {
        List<AttributeEntity> wanted = AttributeEntity.of(rows.tenant(), bearer, id, attributes);
        List<AttributeEntity> stored = rows.from(AttributeEntity.class)
                .and("r.bearer = ? and r.bearerId = ?", bearer, id)
                .list(row -> row);
        boolean same = wanted.size() == stored.size()
                && wanted.stream().allMatch(row -> stored.stream().anyMatch(row::sameAs));
        if (!same) {
            rows.delete(AttributeEntity.class).where("r.bearer = ? and r.bearerId = ?", bearer, id);
            insert(id, attributes);
        }
    }
}
