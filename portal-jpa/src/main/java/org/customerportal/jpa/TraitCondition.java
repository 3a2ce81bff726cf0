package org.customerportal.jpa;

import java.util.List;
import java.util.Set;
import org.customerportal.trait.AttributeKey;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;

/**
 * Writes that the host says something of the organization or the requester of the request {@code r}. It is read by the key of
 * whoever carries it, for each request that is looked at, so that a change counts at once.
 */
record TraitCondition(Jpql jpql, Bearer bearer) {

    Jpql of(Trait trait, Set<String> values) {
        List<String> sorted = values.stream().sorted().toList();
        return trait.attribute()
                .map(key -> attribute(key).in("t.textValue", sorted))
                .orElseGet(() -> number().in("t.number", sorted))
                .add(")");
    }

    private Jpql attribute(AttributeKey key) {
        String text = "exists (select t.attribute from portal_attribute t"
                + " where t.tenant = r.tenant and t.bearer = ? and t.bearerId = %s and t.attribute = ? and ";
        return switch (bearer) {
            case ORGANIZATION ->
                jpql.add(text.formatted("r.organizationId"), AttributeEntity.ORGANIZATION, key.value());
            case REQUESTER -> jpql.add(text.formatted("r.requesterId"), AttributeEntity.PERSON, key.value());
        };
    }

    private Jpql number() {
        String text = "exists (select t.id from %s t where t.tenant = r.tenant and t.id = %s and ";
        return switch (bearer) {
            case ORGANIZATION -> jpql.add(text.formatted("portal_organization", "r.organizationId"));
            case REQUESTER -> jpql.add(text.formatted("portal_user", "r.requesterId"));
        };
    }
}
