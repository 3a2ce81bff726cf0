package org.customerportal.jpa;

import org.customerportal.organization.Sharing;

/** The names of the kinds of sharing. They are stored and never change. */
enum SharingName {
    OWN(Sharing.own()),
    ORGANIZATION(Sharing.organization()),
    ORGANIZATION_READING(new Sharing.OrganizationRequests(false));

    private final Sharing sharing;

    SharingName(Sharing sharing) {
        this.sharing = sharing;
    }

    Sharing sharing() {
        return sharing;
    }

    static SharingName of(Sharing sharing) {
        return sharing.fold(() -> OWN, shared -> shared.commenting() ? ORGANIZATION : ORGANIZATION_READING);
    }
}
