package org.customerportal.example.ownlogin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalKey;
import org.customerportal.signin.Origin;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings Ana into the portal before the shop opens: she is invited, and accepts with her account of the shop. On the page of
 * the invitation the same takes a sign-in and a click. Bruno has an account in the shop only.
 */
@Component
class FirstCustomers implements SmartInitializingSingleton {

    private static final Pattern TOKEN = Pattern.compile("token=(\\S+)");

    private final CustomerPortal portal;
    private final Postbox postbox;

    FirstCustomers(CustomerPortal portal, Postbox postbox) {
        this.portal = portal;
        this.postbox = postbox;
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
        if (token.find()) {
            ExternalIdentity ana = ShopPortal.identity("ana");
            portal.visitor(ShopPortal.KEY, Origin.unknown())
                    .invitations()
                    .accept(token.group(1), new AcceptInvitation.WithIdentity("Ana Sousa", ana));
        }
    }
}
