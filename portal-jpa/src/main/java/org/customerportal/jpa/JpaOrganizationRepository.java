package org.customerportal.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.organization.OrganizationState;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;

final class JpaOrganizationRepository implements OrganizationRepository {

    private static final Uniques TAKEN =
            Uniques.key("organization.id").or("portal_organization_number_unique", "organization.number");

    private final Rows rows;
    private final AttributeRows attributes;

    JpaOrganizationRepository(Rows rows) {
        this.rows = rows;
        this.attributes = new AttributeRows(rows, AttributeEntity.ORGANIZATION);
    }

    @Override
    public Organization add(Organization organization) {
        return rows.inUnit(() -> {
            Organization stored = organization.nextVersion();
            rows.insert(TAKEN, OrganizationEntity.of(rows.tenant(), stored));
            attributes.insert(stored.id().value(), stored.attributes());
            return stored;
        });
    }

    @Override
    public Organization replace(Organization organization) {
        return rows.inUnit(() -> {
            Organization next = organization.nextVersion();
            int replaced = OrganizationEntity.of(rows.tenant(), next)
                    .fill(rows.update(TAKEN, OrganizationEntity.class))
                    .where("r.id = ? and r.version = ?", organization.id().value(), organization.version());
            if (replaced == 0) {
                throw new StaleVersionException("organization", organization.version());
            }
            attributes.replace(next.id().value(), next.attributes());
            return next;
        });
    }

    @Override
    public boolean hold(OrganizationId id) {
        return rows.select(Long.class, "select r.version from portal_organization r")
                .and("r.id = ? and r.state = ?", id.value(), OrganizationState.ACTIVE.name())
                .shared()
                .first(version -> version)
                .isPresent();
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return rows.from(OrganizationEntity.class).and("r.id = ?", id.value()).first(OrganizationEntity::organization);
    }

    @Override
    public List<Organization> findAll(Collection<OrganizationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows.from(OrganizationEntity.class)
                .in("r.id", ids.stream().map(OrganizationId::value).toList())
                .list(OrganizationEntity::organization);
    }

    @Override
    public List<Organization> list(Slice slice) {
        return rows.from(OrganizationEntity.class).latest("r.createdAt", slice).list(OrganizationEntity::organization);
    }
}
