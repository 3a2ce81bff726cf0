package org.customerportal.spring.web.desk;

import org.customerportal.organization.Sharing;

/** The kinds of sharing that staff choose from. */
enum SharingChoice {
    OWN(Sharing.own()),
    ORGANIZATION(Sharing.organization()),
    ORGANIZATION_READ_ONLY(new Sharing.OrganizationRequests(false));

    private final Sharing sharing;

    SharingChoice(Sharing sharing) {
        this.sharing = sharing;
    }

    Sharing sharing() {
        return sharing;
    }

    static SharingChoice of(Sharing sharing) {
        return sharing.fold(() -> OWN, shared -> shared.commenting() ? ORGANIZATION : ORGANIZATION_READ_ONLY);
    }
}
