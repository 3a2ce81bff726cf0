package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import org.customerportal.flow.FlowRef;
import org.customerportal.flow.FlowVersionRepository;
import org.customerportal.flow.RequestFlow;

final class InMemoryFlowVersionRepository implements FlowVersionRepository {

    private static final Index<Pair<String, String>, Version> BY_REF =
            Index.unique("flow.version", version -> key(version.ref()));
    private static final Table<Version> VERSIONS = new Table<>(List.of(BY_REF));

    private final InMemoryUnitOfWork work;

    InMemoryFlowVersionRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void keep(RequestFlow flow) {
        FlowRef ref = flow.ref();
        if (find(ref).isEmpty()) {
            work.write(unit -> unit.put(VERSIONS, new Version(ref, flow)));
        }
    }

    @Override
    public Optional<RequestFlow> find(FlowRef ref) {
        return work.read().find(BY_REF, key(ref)).map(Version::flow);
    }

    private static Pair<String, String> key(FlowRef ref) {
        return new Pair<>(ref.key().value(), ref.version());
    }

    private record Version(FlowRef ref, RequestFlow flow) {}
}
