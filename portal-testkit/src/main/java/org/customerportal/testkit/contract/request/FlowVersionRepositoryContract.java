package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FlowRef;
import org.customerportal.flow.FlowVersionRepository;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.text.LocalizedText;
import org.customerportal.user.PortalUser;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link FlowVersionRepository}. */
public abstract class FlowVersionRepositoryContract extends StorageContract {

    @Test
    void returnsAVersionAsItWasKept() {
        RequestFlow flow = samples().flow();

        flows().keep(flow);

        assertThat(flows().find(flow.ref())).contains(flow);
    }

    @Test
    void findsNoVersionThatWasNeverKept() {
        RequestFlow flow = world().flow();

        assertThat(flows().find(flow.ref())).isPresent();
        assertThat(flows().find(samples().flow().ref())).isEmpty();
        assertThat(flows().find(new FlowRef(flow.key(), "0123456789abcdef"))).isEmpty();
        assertThat(flows().find(new FlowRef(samples().flow().key(), flow.ref().version())))
                .isEmpty();
    }

    @Test
    void keepsEveryVersionOfAFlow() {
        RequestFlow old = world().flow();
        RequestFlow changed = old.helping(LocalizedText.of("Something else is broken"));

        flows().keep(changed);

        assertThat(flows().find(old.ref())).contains(old);
        assertThat(flows().find(changed.ref())).contains(changed);
    }

    @Test
    void changesNothingWhenAVersionIsKeptAgain() {
        RequestFlow flow = world().flow();

        flows().keep(flow);
        inOneUnit(() -> {
            flows().keep(flow);
            flows().keep(flow);
        });

        assertThat(flows().find(flow.ref())).contains(flow);
    }

    @Test
    void keepsALargeFlowWithAwkwardTexts() {
        LocalizedText name = LocalizedText.of(String.join("\n", AwkwardText.texts()))
                .with("pt-BR", AwkwardText.ofLength(LocalizedText.MAX_LENGTH));
        Form form = new Form(IntStream.range(0, Form.MAX_FIELDS)
                .mapToObj(number -> FormField.optional("field-" + number, FieldType.Day.any(), name)
                        .hinting(name))
                .toList());
        RequestFlow flow = RequestFlow.of("large", name, form);

        flows().keep(flow);

        assertThat(flows().find(flow.ref())).contains(flow);
    }

    @Test
    @Tag(Race.TAG)
    void letsSeveralUnitsKeepOneVersionAtOnce() {
        Race.repeat(race -> {
            RequestFlow flow = RequestFlow.of("flow-" + samples().word(), LocalizedText.of("Flow"), Form.of());
            PortalUser one = samples().user();
            PortalUser other = samples().user();

            race.run(() -> keepAndStore(flow, one), () -> keepAndStore(flow, other))
                    .everybody();

            assertThat(flows().find(flow.ref())).contains(flow);
            assertThat(tenant().users().find(one.id())).isPresent();
            assertThat(tenant().users().find(other.id())).isPresent();
        });
    }

    @Test
    void undoesTheKeepingOfAFailedUnit() {
        RequestFlow flow = samples().flow();

        checkUndone(() -> flows().keep(flow), () -> flows().find(flow.ref()));
        flows().keep(flow);

        assertThat(flows().find(flow.ref()).map(RequestFlow::workflow)).isEqualTo(Optional.of(Workflow.standard()));
    }

    private void keepAndStore(RequestFlow flow, PortalUser user) {
        inOneUnit(() -> {
            flows().keep(flow);
            tenant().users().add(user);
        });
    }

    private FlowVersionRepository flows() {
        return tenant().flows();
    }
}
