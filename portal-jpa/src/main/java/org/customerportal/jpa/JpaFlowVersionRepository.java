package org.customerportal.jpa;

import java.util.Optional;
import org.customerportal.flow.FlowRef;
import org.customerportal.flow.FlowVersionRepository;
import org.customerportal.flow.RequestFlow;

final class JpaFlowVersionRepository implements FlowVersionRepository {

    private static final String VERSION = "r.flowKey = ? and r.flowVersion = ?";

    private final Rows rows;

    JpaFlowVersionRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void keep(RequestFlow flow) {
        FlowRef ref = flow.ref();
        Optional<Boolean> kept = rows.select(Boolean.class, "select r.kept from portal_flow_version r")
                .and(VERSION, ref.key().value(), ref.version())
                .first(row -> row);
        if (kept.isEmpty()) {
            rows.ensure(FlowVersionEntity.notKept(rows.tenant(), ref, flow));
        }
        if (!kept.orElse(false)) {
            rows.update(FlowVersionEntity.class)
                    .set("kept", true)
                    .where(VERSION + " and r.kept = false", ref.key().value(), ref.version());
        }
    }

    @Override
    public Optional<RequestFlow> find(FlowRef ref) {
        return rows.from(FlowVersionEntity.class)
                .and(VERSION + " and r.kept = true", ref.key().value(), ref.version())
                .first(FlowVersionEntity::flow);
    }
}
