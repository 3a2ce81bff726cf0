package org.customerportal.example.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.customerportal.example.springboot.mailbox.KeptMail;
import org.customerportal.example.springboot.mailbox.Mailbox;
import org.customerportal.example.springboot.sample.SampleStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo as the README starts it: a file as database, and no mail server. */
@ExtendWith(OutputCaptureExtension.class)
class DemoStartTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhereItIsAsTheLastLine(CapturedOutput output) {
        try (Started demo = start()) {
            assertThat(output.getOut().stripTrailing()).endsWith("The demo is ready: " + demo.address() + "/");
        }
    }

    @Test
    void opensItsDoors() throws Exception {
        try (Started demo = start()) {
            assertThat(demo.get("/").body()).contains("Customer portal", "Staff desk", "Mailbox");
            assertThat(demo.get("/portal/support/sign-in").body())
                    .contains("rita@helder.example", SampleStory.PASSWORD);
            assertThat(demo.get("/portal/desk/").headers().firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/staff/sign-in"));
        }
    }

    @Test
    void showsEveryMailAndWhereItsLinkLeads() throws Exception {
        try (Started demo = start()) {
            KeptMail invitation = demo.mails().stream()
                    .filter(mail -> mail.recipient().equals("oskar@marlow.example"))
                    .findFirst()
                    .orElseThrow();

            assertThat(demo.get("/mailbox").body()).contains("oskar@marlow.example", "/mailbox/" + invitation.id());
            assertThat(demo.get("/mailbox/" + invitation.id()).body())
                    .contains("<a href=\"" + demo.address() + "/portal/support/invitation?token=");
            assertThat(demo.get("/mailbox/" + invitation.id() + "/html").body()).contains("<base target=\"_top\">");
            assertThat(demo.get("/mailbox/999999").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void remembersEverythingAndPlaysThePastOnce() {
        int before;
        try (Started demo = start()) {
            before = demo.mails().size();
        }
        try (Started again = start()) {
            assertThat(again.mails()).hasSize(before).hasSizeGreaterThan(30);
        }
    }

    private Started start() {
        int port = FreePort.find();
        return new Started(
                "http://localhost:" + port,
                SpringApplication.run(
                        DemoApplication.class,
                        "--server.port=" + port,
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("northwind")));
    }

    private record Started(String address, ConfigurableApplicationContext application) implements AutoCloseable {

        List<KeptMail> mails() {
            return application.getBean(Mailbox.class).latest();
        }

        HttpResponse<String> get(String path) throws Exception {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + path)).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        }

        @Override
        public void close() {
            application.close();
        }
    }
}
