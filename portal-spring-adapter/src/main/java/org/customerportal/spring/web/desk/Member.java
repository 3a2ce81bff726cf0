package org.customerportal.spring.web.desk;

import org.customerportal.organization.desk.MemberView;

/**
 * A member of an organization with words for the sharing.
 *
 * @param person the member
 * @param sharing the kind of sharing
 */
record Member(MemberView person, SharingChoice sharing) {

    static Member of(MemberView person) {
        return new Member(person, SharingChoice.of(person.sharing()));
    }
}
