package org.customerportal.example.springboot.sample;

import static org.customerportal.example.springboot.northwind.NorthwindStaff.MIA;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.example.springboot.northwind.NorthwindFilters;
import org.customerportal.example.springboot.northwind.NorthwindPortal;
import org.customerportal.filter.Filter;
import org.customerportal.flow.FlowKey;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.Sharing.OrganizationRequests;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalKey;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Attributes;

/**
 * The customers. Of Helder Windows: Rita administers and sees everything, Ana sees her own, João reads everything and
 * comments on his own; Sofia has registered and waits. Of Marlow Print: Peter administers and sees everything, Lena sees her own and what is not safe, Nuno
 * sees what is about invoices, Paula has not asked for anything yet, Oskar has been invited.
 */
record Cast(Person rita, Person ana, Person joao, Person peter, Person lena) {

    static Cast arrive(Tale tale) {
        OrganizationId helder = organization(tale.at(21, "08:30"), "Helder Windows", "C-1001", "full service");
        tale.staff(MIA).registrations().addDomain(helder, "helder.example");
        invite(tale, "rita@helder.example", helder, Role.ADMINISTRATOR, Sharing.organization());
        Person rita = tale.accept("rita@helder.example", "Rita Lopes", "Facility manager", "en");
        invite(tale, "ana@helder.example", helder, Role.MEMBER, Sharing.own());
        Person ana = tale.accept("ana@helder.example", "Ana Sousa", "Caretaker", "en");
        invite(tale, "joao@helder.example", helder, Role.MEMBER, new OrganizationRequests(false));
        Person joao = tale.accept("joao@helder.example", "João Reis", "Segurança no trabalho", "pt");

        OrganizationId marlow = organization(tale.at(20, "09:00"), "Marlow Print", "C-1002", "on demand");
        invite(tale, "peter@marlow.example", marlow, Role.ADMINISTRATOR, Sharing.organization());
        Person peter = tale.accept("peter@marlow.example", "Peter Marlow", "Owner", "en");
        invite(tale, "lena@marlow.example", marlow, Role.MEMBER, Sharing.filtered(NorthwindFilters.UNSAFE));
        Person lena = tale.accept("lena@marlow.example", "Lena Vogt", "Front office", "en");
        invite(tale, "nuno@marlow.example", marlow, Role.MEMBER, Sharing.filtered(invoices(tale)));
        tale.accept("nuno@marlow.example", "Nuno Paz", "Accounting", "en");
        invite(tale, "paula@marlow.example", marlow, Role.MEMBER, Sharing.own());
        tale.accept("paula@marlow.example", "Paula Dias", "Apprentice", "en");

        invite(tale.at(1, "15:20"), "oskar@marlow.example", marlow, Role.MEMBER, Sharing.own());
        tale.at(1, "16:05").register("sofia@helder.example", "Sofia Alves");
        return new Cast(rita, ana, joao, peter, lena);
    }

    private static FilterKey invoices(Tale tale) {
        return tale.staff(MIA)
                .visibility()
                .add(
                        new FilterKey("invoices"),
                        LocalizedText.of("About invoices").with("pt", "Sobre faturas"),
                        new Filter.OfFlow(Set.of(new FlowKey("invoice"))))
                .key();
    }

    private static OrganizationId organization(Tale tale, String name, String number, String contract) {
        Attributes attributes = Attributes.of(Map.of("contract", contract));
        return tale.staff(MIA)
                .organizations()
                .add(new AddOrganization(name, number, attributes, Optional.empty()))
                .id();
    }

    private static void invite(Tale tale, String email, OrganizationId organization, Role role, Sharing sharing) {
        tale.staff(MIA)
                .invitations()
                .invite(new Invite(email, organization, role, sharing, new PortalKey(NorthwindPortal.KEY)));
        tale.mailGoesOut();
    }
}
