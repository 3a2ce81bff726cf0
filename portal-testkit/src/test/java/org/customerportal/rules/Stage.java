package org.customerportal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.customerportal.CustomerPortal;
import org.customerportal.CustomerPortalBuilder;
import org.customerportal.PortalStorage;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.customerportal.notification.MailSender;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalSettings;
import org.customerportal.secret.KeyRing;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.CountingHasher;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Trait;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.workflow.Workflow;

/** What a story is wired from, for tests that need it otherwise. */
final class Stage {

    private final RecordingMail mailbox = new RecordingMail();
    private final SettableClock clock = SettableClock.atNoon();
    private PortalStorage storage = InMemoryPortalStorage.create();
    private PasswordHasher hasher = CheapHasher.create();
    private MailSender mail = mailbox;
    private PortalSettings settings = PortalSettings.DEFAULTS.withSignInLinks();
    private VisibilityPolicy visibility = VisibilityPolicy.OPEN;
    private Optional<KeyRing> keys = Optional.of(KeyRing.of("story", Map.of("story", new byte[32])));
    private Workflow workflow = Workflow.standard();
    private final List<Trait> attributes = new ArrayList<>();
    private List<VisibilityFilter> filters = List.of();
    private List<String> portals = List.of("support", "partners");
    private StaffDirectory directory = StaffDirectory.of(List.of(PortalStory.GRACE, PortalStory.HUGO));

    Stage storage(PortalStorage other) {
        storage = other;
        return this;
    }

    Stage hasher(PasswordHasher other) {
        hasher = other;
        return this;
    }

    /** Puts something between the portal and the mailbox. */
    Stage mail(UnaryOperator<MailSender> between) {
        mail = between.apply(mail);
        return this;
    }

    Stage settings(PortalSettings other) {
        settings = other;
        return this;
    }

    Stage visibility(VisibilityPolicy other) {
        visibility = other;
        return this;
    }

    /** Gives questions another life. */
    Stage workflow(Workflow other) {
        workflow = other;
        return this;
    }

    /** Gives no keys, so that nothing can be sealed. */
    Stage withoutKeys() {
        keys = Optional.empty();
        return this;
    }

    /** Gives filters in code. */
    Stage filters(VisibilityFilter... given) {
        filters = List.of(given);
        return this;
    }

    /** Names an attribute for filters. */
    Stage attribute(Trait trait) {
        attributes.add(trait);
        return this;
    }

    Stage directory(StaffDirectory other) {
        directory = other;
        return this;
    }

    /** Has only these portals. */
    Stage portals(String... keys) {
        portals = List.of(keys);
        return this;
    }

    PortalStory begin() {
        CountingHasher counting = new CountingHasher(hasher);
        CustomerPortalBuilder builder = CustomerPortal.builder()
                .storage(storage)
                .mail(mail)
                .hasher(counting)
                .clock(clock)
                .staff(directory);
        portals.forEach(key -> builder.portal(
                key.equals("support")
                        ? definition(key, "Northwind Service", "Atendimento Northwind")
                        : definition(key, "Northwind Partners", "Parceiros Northwind")));
        keys.ifPresent(builder::keys);
        attributes.forEach(trait -> builder.attribute(trait, LocalizedText.of(trait.name())));
        filters.forEach(builder::filter);
        CustomerPortal portal = builder.build();
        return new PortalStory(portal, storage, clock, mailbox, counting);
    }

    private PortalDefinition definition(String key, String english, String portuguese) {
        return PortalDefinition.builder(key, english, "https://help.northwind.example/portal/" + key)
                .name(LocalizedText.of(english).with("pt", portuguese))
                .languages(Locale.ENGLISH, Locale.forLanguageTag("pt"))
                .desk("desk@northwind.example")
                .settings(settings)
                .visibility(visibility)
                .flow(new RequestFlow(
                        new FlowKey("question"), LocalizedText.of("Question"), Optional.empty(), Form.of(), workflow))
                .flow(RequestFlow.of("repair", LocalizedText.of("Repair"), repair()))
                .build();
    }

    private static Form repair() {
        return Form.of(
                FormField.required("serial", new FieldType.ShortText(10), LocalizedText.of("Serial number"))
                        .asFilterable(),
                FormField.required("people", FieldType.Number.whole(1, 500), LocalizedText.of("People affected"))
                        .asFilterable(),
                FormField.optional("since", FieldType.Day.any(), LocalizedText.of("Since"))
                        .asFilterable());
    }
}
