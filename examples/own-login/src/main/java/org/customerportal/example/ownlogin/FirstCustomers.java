package org.customerportal.example.ownlogin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.AddOrganization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.signin.Origin;
import org.customerportal.token.SecretTokens;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings Ana into the portal before the shop opens; Bruno has an account in the shop only. */
@Component
class FirstCustomers implements SmartInitializingSingleton {

    private static final Pattern TOKEN = Pattern.compile("token=(\\S+)");

    private final CustomerPortal portal;
    private final Postbox postbox;
    private final Accounts accounts;

    FirstCustomers(CustomerPortal portal, Postbox postbox, Accounts accounts) {
        this.portal = portal;
        this.postbox = postbox;
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        StaffFace mia = portal.staff(ShopPortal.MIA);
        OrganizationId helder = mia.organizations()
                .add(new AddOrganization("Helder Windows", ""))
                .id();
        mia.invitations()
                .invite(new Invite(
                        "ana@helder.example", helder, Role.MEMBER, Sharing.own(), new PortalKey(ShopPortal.KEY)));
        portal.upkeep().run();
        Matcher token = TOKEN.matcher(postbox.latest());
        // A password that nobody knows: Ana comes through the shop.
        String password = new SecretTokens().next().reveal();
        if (token.find()) {
            portal.visitor(ShopPortal.KEY, new Origin("127.0.0.1", "shop"))
                    .invitations()
                    .accept(token.group(1), new AcceptInvitation("Ana Sousa", password));
        }
        mia.users().list(PageRequest.first()).items().forEach(user -> accounts.put("ana", user.id()));
    }
}
