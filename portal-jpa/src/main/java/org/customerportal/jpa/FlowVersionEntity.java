package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.customerportal.flow.FlowRef;
import org.customerportal.flow.RequestFlow;
import org.customerportal.json.Json;

/** A version of a flow as a row, which may be there before anybody keeps it. */
@Entity(name = "portal_flow_version")
@Table(name = "portal_flow_version")
@IdClass(FlowVersionEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class FlowVersionEntity {

    @Id
    String tenant;

    @Id
    @Column(name = "flow_key")
    String flowKey;

    @Id
    @Column(name = "flow_version")
    String flowVersion;

    /** As JSON. */
    @Column(length = Json.MAX_LENGTH)
    String definition;

    boolean kept;

    static FlowVersionEntity notKept(String tenant, FlowRef ref, RequestFlow flow) {
        FlowVersionEntity row = new FlowVersionEntity();
        row.tenant = tenant;
        row.flowKey = ref.key().value();
        row.flowVersion = ref.version();
        row.definition = flow.toJson();
        return row;
    }

    RequestFlow flow() {
        return RequestFlow.fromJson(definition);
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        String flowKey;
        String flowVersion;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && flowKey.equals(key.flowKey)
                    && flowVersion.equals(key.flowVersion);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, flowKey, flowVersion);
        }
    }
}
