package org.customerportal.rules;

import java.util.Map;
import java.util.Optional;
import org.customerportal.CustomerFace;
import org.customerportal.account.EditUser;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentId;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;
import org.customerportal.trait.Attributes;
import org.customerportal.user.PortalUserId;

/** Somebody who accepted an invitation. The face is made anew for each call, as a page does. */
record Person(PortalStory story, PortalUserId id, String email, OrganizationId organization) {

    CustomerFace face() {
        return story.portal.customer("support", id);
    }

    /** Signs in with the password that everybody chose, and returns the session's token. */
    String signIn() {
        return story.visitor()
                .signIn()
                .signIn(email, PortalStory.PASSWORD)
                .signedIn()
                .token()
                .reveal();
    }

    /** Lets the host say this of the person. */
    void describe(String number, Map<String, String> attributes) {
        long version = story.desk().users().get(id).version();
        story.desk().users().edit(id, new EditUser(number, Attributes.of(attributes), version));
    }

    RequestId submits(String subject) {
        return face().requests().submit(PortalStory.question(this, subject));
    }

    CommentId says(RequestId request, String text) {
        return face().conversation().add(new AddComment(request, text, Optional.empty()));
    }
}
