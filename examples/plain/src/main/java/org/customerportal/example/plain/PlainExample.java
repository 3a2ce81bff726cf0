package org.customerportal.example.plain;

import java.io.PrintStream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;

/** Plays the whole path, from an invitation to a signed-out customer, and prints it as a story. */
public final class PlainExample {

    private PlainExample() {}

    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Stage stage = Stage.set(out);

        stage.heading("Sam invites two people of a new customer");
        InvitationAct invitation = new InvitationAct(stage);
        OrganizationId bakery = invitation.addOrganization("Harbour Bakery");
        Customer ana = invitation.inviteClumsy("Ana", "ana@bakery.example", bakery);
        Customer bob = invitation.invite("Bob", "bob@bakery.example", bakery);

        stage.heading("Ana submits a request");
        RequestId oven = new SubmissionAct(stage, ana, bakery).submit();

        stage.heading("Sam works on it");
        new DeskAct(stage, oven).workOnIt();

        stage.heading("Ana reads and replies");
        new ReplyAct(stage, ana, oven).readAndReply();

        stage.heading("Bob is curious");
        new ColleagueAct(stage, bob, oven).tryToRead(bakery);

        stage.heading("Ana forgets her password");
        new PasswordAct(stage, ana).forgetAndReset();
    }
}
