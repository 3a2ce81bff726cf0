package org.customerportal.example.plain;

import org.customerportal.credential.PasswordReset;

/** The customer sets a new password by a mailed link, finds the old session gone, signs in again and signs out. */
final class PasswordAct {

    private static final String NEW_PASSWORD = "eight warmer buns";

    private final Stage stage;
    private final Customer customer;

    PasswordAct(Stage stage, Customer customer) {
        this.stage = stage;
        this.customer = customer;
    }

    void forgetAndReset() {
        String token = receiveLink();
        PasswordReset reset = stage.visitor().passwordReset();
        reset.reset(token, NEW_PASSWORD);
        stage.tell("Ana sets a new password.");
        stage.refused("Ana uses the link again", () -> reset.reset(token, NEW_PASSWORD));
        stage.refused("Ana goes on in the old session", () -> stage.customer(customer));
        stage.meanwhile();

        signInAndOut();
    }

    private String receiveLink() {
        PasswordReset reset = stage.visitor().passwordReset();
        reset.request("nobody@bakery.example");
        reset.request(customer.email());
        stage.tell("Ana asks for a new password. So does somebody unknown: no mail, and the same answer.");
        stage.meanwhile();
        return stage.postbox().openLink(customer.email());
    }

    private void signInAndOut() {
        String session = stage.visitor()
                .signIn()
                .signIn(customer.email(), NEW_PASSWORD)
                .signedIn()
                .token()
                .reveal();
        Customer back = new Customer(customer.name(), customer.email(), session);
        stage.tell("%s is signed in again.", stage.customer(back).user().displayName());

        stage.customer(back).sessions().signOut();
        stage.tell("Ana signs out.");
        stage.refused("The next person at this computer goes on as Ana", () -> stage.customer(back));
    }
}
