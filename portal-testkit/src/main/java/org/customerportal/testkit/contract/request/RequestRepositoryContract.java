package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormValues;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestReference;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.SampleRequest;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Promises of {@link RequestRepository}: what is kept and how it is replaced. Times move in {@link RequestTouchContract};
 * order and pages are promised in {@link RequestListContract}, who sees what in {@link RequestVisibilityContract}.
 */
public abstract class RequestRepositoryContract extends VersionedContract<CustomerRequest> {

    private static final Instant LATER = Samples.NOON.plusSeconds(3600);

    @Test
    void refusesATakenIdAndKeepsTheStoredRequest() {
        CustomerRequest stored = requests().add(fresh());
        CustomerRequest twin = world().draft().id(stored.id().value()).build();

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> requests().add(twin));

        assertThat(refusal.property()).isEqualTo("request.id");
        assertThat(found(stored)).contains(stored);
    }

    @Test
    void refusesATakenReferenceAndKeepsTheStoredRequest() {
        CustomerRequest stored = requests().add(fresh());
        CustomerRequest rival = withReferenceOf(stored);

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> requests().add(rival));

        assertThat(refusal.property()).isEqualTo("request.reference");
        assertThat(found(stored)).contains(stored);
        assertThat(found(rival)).isEmpty();
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralRequestsTakeAReference() {
        SampleRequest draft = world().draft();
        Race.repeat(race -> {
            RequestReference reference = new RequestReference(samples().word());
            draft.reference(reference.value());
            CustomerRequest one = draft.id(samples().id()).build();
            CustomerRequest other = draft.id(samples().id()).build();

            CustomerRequest won = race.call(
                            () -> requests().add(one), () -> requests().add(other))
                    .onlyWinner(DuplicateException.class);

            assertThat(Stream.of(one, other).flatMap(request -> found(request).stream()))
                    .containsExactly(won);
        });
    }

    @Test
    void tellsReferencesApartByCase() {
        CustomerRequest upper =
                requests().add(world().draft().reference("REQ-A").build());
        CustomerRequest lower =
                requests().add(world().draft().reference("req-a").build());

        assertThat(found(upper)).contains(upper);
        assertThat(found(lower)).contains(lower);
    }

    @Test
    void keepsEveryTextExactly() {
        Stream<SampleRequest> subjects =
                AwkwardText.lines().stream().map(line -> world().draft().texts(line, ""));
        Stream<SampleRequest> descriptions =
                AwkwardText.texts().stream().map(text -> world().draft().texts("Texts", text));
        Stream<SampleRequest> longest = Stream.of(world().draft()
                .texts(
                        AwkwardText.ofLength(CustomerRequest.MAX_SUBJECT),
                        AwkwardText.ofLength(CustomerRequest.MAX_DESCRIPTION)));

        assertThat(Stream.of(subjects, descriptions, longest).flatMap(drafts -> drafts))
                .allSatisfy(this::isKept);
    }

    @Test
    void keepsTimesAssigneesAndStaffOnlyExactly() {
        Stream<SampleRequest> times =
                AwkwardTimes.ascending().stream().map(at -> world().draft().updatedAt(at));
        Stream<SampleRequest> assignees = Stream.of(
                        "grace", "Grace", "grace ", AwkwardText.ofLength(StaffId.MAX_LENGTH))
                .map(id -> world().draft().assignee(new StaffId(id)));
        Stream<SampleRequest> hidden = Stream.of(world().draft().staffOnly());

        assertThat(Stream.of(times, assignees, hidden).flatMap(drafts -> drafts))
                .allSatisfy(this::isKept);
    }

    @Test
    void keepsAnswersInTheOrderOfTheForm() {
        CustomerRequest answered = requests().add(fresh());
        CustomerRequest unanswered =
                requests().add(world().draft().values(FormValues.none()).build());

        assertThat(found(answered).orElseThrow().values()).isEqualTo(answered.values());
        assertThat(found(answered).orElseThrow().values().byField().keySet())
                .containsExactlyElementsOf(answered.values().byField().keySet());
        assertThat(found(unanswered).orElseThrow().values()).isEqualTo(FormValues.none());
    }

    @Test
    void keepsAsManyAnswersAsAFormCanAsk() {
        FieldValue longest = new FieldValue.Text("\"\n".repeat(FieldType.LongText.LIMIT / 2));
        FormValues values = new FormValues(IntStream.range(0, Form.MAX_FIELDS)
                .mapToObj(number -> new FieldKey("field-" + number))
                .collect(Collectors.toMap(key -> key, key -> longest)));

        isKept(world().draft().values(values));
    }

    @Test
    void keepsEveryStatus() {
        assertThat(Workflow.standard().statuses())
                .allSatisfy(status -> isKept(world().draft().status(status)));
    }

    @Test
    void replacesWhatCanChange() {
        CustomerRequest stored =
                requests().add(world().draft().assignee(new StaffId("grace")).build());
        Status resolved = Workflow.standard().statuses().get(4);
        CustomerRequest changed = stored.inStatus(resolved, LATER).assignedTo(Optional.empty(), false, LATER);

        CustomerRequest replaced = requests().replace(changed);

        assertThat(found(stored)).contains(replaced).contains(changed.nextVersion());
        assertThat(requests()
                        .list(world().seenByStaff(), RequestSelection.of(EnumSet.of(resolved.category())), first(10)))
                .containsExactly(RequestRow.of(replaced));
        assertThat(requests().count(world().seenByStaff(), Long.MAX_VALUE)).isEqualTo(Map.of(resolved.category(), 1L));
    }

    @Override
    protected CustomerRequest fresh() {
        return world().draft().build();
    }

    @Override
    protected CustomerRequest changed(CustomerRequest value, int number) {
        return value.assignedTo(Optional.of(new StaffId("staff " + number)), true, LATER);
    }

    @Override
    protected CustomerRequest advanced(CustomerRequest value) {
        return value.nextVersion();
    }

    @Override
    protected CustomerRequest add(CustomerRequest value) {
        return requests().add(value);
    }

    @Override
    protected CustomerRequest replace(CustomerRequest value) {
        return requests().replace(value);
    }

    @Override
    protected Optional<CustomerRequest> found(CustomerRequest value) {
        return requests().find(value.id(), world().seenByStaff());
    }

    private void isKept(SampleRequest draft) {
        CustomerRequest request = draft.build();
        assertThat(requests().add(request)).isEqualTo(request.nextVersion());
        assertThat(found(request)).contains(request.nextVersion());
    }

    private CustomerRequest withReferenceOf(CustomerRequest other) {
        return world().draft().reference(other.reference().value()).build();
    }

    private static Slice first(int size) {
        return new Slice(size, Optional.empty());
    }

    private RequestRepository requests() {
        return tenant().requests();
    }
}
