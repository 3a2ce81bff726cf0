package org.customerportal.spring.pages;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customerportal.CustomerPortal;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.filter.Filter;
import org.customerportal.filter.TimeTest;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldType.Choice;
import org.customerportal.flow.FieldType.Day;
import org.customerportal.flow.FieldType.LongText;
import org.customerportal.flow.FieldType.Number;
import org.customerportal.flow.FieldType.Option;
import org.customerportal.flow.FieldType.ShortText;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.secret.KeyRing;
import org.customerportal.spring.StaffResolver;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A host that keeps everything in memory. Its own sign-in calls a person of the host by the id in the directory. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class PagesHost {

    static final StaffMember MIA = staff("mia", "Mia Chen", Locale.ENGLISH, EnumSet.allOf(StaffRight.class));
    static final StaffMember TOM =
            staff("tom", "Tomás Reis", Locale.forLanguageTag("pt"), EnumSet.allOf(StaffRight.class));
    static final StaffMember READER =
            staff("reader", "Ruth Reader", Locale.ENGLISH, EnumSet.of(StaffRight.READ_REQUESTS));
    static final StaffMember PEOPLE =
            staff("people", "Pia People", Locale.ENGLISH, EnumSet.of(StaffRight.MANAGE_PEOPLE));

    @Bean
    VisibilityFilter fresh() {
        return VisibilityFilter.of(
                "fresh",
                text("Of the last 30 days", "Dos últimos 30 dias"),
                new Filter.Created(new TimeTest.Within(Duration.ofDays(30))));
    }

    @Bean
    KnownTraits attributes() {
        return KnownTraits.NONE.and(Trait.attribute(Bearer.ORGANIZATION, "tier"), text("Tier", "Escalão"));
    }

    @Bean
    PortalDefinition support() {
        return PortalDefinition.builder("support", "Northwind Service", "http://localhost/portal/support")
                .languages(Locale.ENGLISH, Locale.forLanguageTag("pt"))
                .settings(PortalSettings.DEFAULTS.registering(RegistrationPolicy.BY_APPROVAL))
                .flow(repair())
                .flow(RequestFlow.of(
                                "question",
                                LocalizedText.of("Ask a question").with("pt", "Fazer uma pergunta"),
                                Form.of())
                        .helping(LocalizedText.of("About contracts, invoices and everything else.")
                                .with("pt", "Sobre contratos, faturas e tudo o resto.")))
                .build();
    }

    @Bean
    SettableClock clock() {
        return SettableClock.atNoon();
    }

    @Bean
    RecordingMail mail() {
        return new RecordingMail();
    }

    @Bean
    PasswordHasher hasher() {
        return CheapHasher.create();
    }

    @Bean
    KeyRing keys() {
        return KeyRing.of("test", Map.of("test", new byte[32]));
    }

    @Bean
    StaffDirectory directory() {
        return StaffDirectory.of(List.of(MIA, TOM, READER, PEOPLE));
    }

    @Bean
    StaffResolver staffResolver(StaffDirectory directory) {
        return principal -> Optional.of(principal.getName()).flatMap(name -> directory.find(new StaffId(name)));
    }

    @Bean
    Cast cast(CustomerPortal portal, RecordingMail mail, SettableClock clock) {
        return new Cast(portal, mail, clock);
    }

    private static StaffMember staff(String id, String name, Locale language, EnumSet<StaffRight> rights) {
        return new StaffMember(
                new StaffId(id),
                name,
                Samples.email(id + "-address@northwind.example"),
                language,
                ZoneId.of("Europe/Lisbon"),
                rights);
    }

    private static RequestFlow repair() {
        FieldType urgency = new Choice(List.of(
                new Option(Option.of("yes", "x").key(), LocalizedText.of("Yes").with("pt", "Sim")),
                new Option(
                        Option.of("no", "x").key(),
                        LocalizedText.of("No, we shut it down").with("pt", "Não, desligámos"))));
        return RequestFlow.of(
                        "repair",
                        LocalizedText.of("Report a repair").with("pt", "Comunicar uma avaria"),
                        Form.of(
                                FormField.required("machine", new ShortText(40), text("Which machine?", "Que máquina?"))
                                        .hinting(text("The number is on its door.", "O número está na porta.")),
                                FormField.required(
                                        "safe",
                                        urgency,
                                        text("Can it still be used safely?", "Ainda se pode usar em segurança?")),
                                FormField.optional("since", Day.any(), text("Since when?", "Desde quando?")),
                                FormField.optional("floor", Number.whole(0, 40), text("Floor", "Piso")),
                                FormField.optional(
                                        "access", new LongText(500), text("How do we get in?", "Como entramos?"))))
                .helping(text(
                        "Something is broken or behaves oddly. We answer within four working hours.",
                        "Algo está avariado ou estranho. Respondemos em quatro horas úteis."));
    }

    private static LocalizedText text(String english, String portuguese) {
        return LocalizedText.of(english).with("pt", portuguese);
    }
}
