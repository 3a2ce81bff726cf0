package org.customerportal.spring.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailNotSentException;
import org.customerportal.testkit.fixture.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class JavaMailPostmanTest {

    private static final String ID = "<0190.support@help.example.com>";
    private static final String THREAD = "<request-7.support@help.example.com>";

    private final GreenMail server = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});
    private JavaMailPostman postman;

    @BeforeEach
    void start() throws MessagingException {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        postman = new JavaMailPostman(sender, new InternetAddress("help@northwind.example"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void handsOverTextAndHtmlSideBySide() throws Exception {
        postman.send(mail("Ihre Anfrage – „Tür klemmt“", "ana@example.com", Optional.empty()));

        MimeMessage taken = only();
        MimeMultipart body = (MimeMultipart) taken.getContent();
        assertThat(body.getContentType()).startsWith("multipart/alternative");
        assertThat(body.getCount()).isEqualTo(2);
        assertThat(body.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(text(body, 0)).isEqualTo("Olá, São!\nhttps://help.example.com/x");
        assertThat(body.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(text(body, 1)).isEqualTo("<p>Olá, São!</p>");
    }

    @Test
    void namesSenderRecipientAndSubject() throws Exception {
        postman.send(mail("Ihre Anfrage – „Tür klemmt“", "Ana@Example.com", Optional.empty()));

        MimeMessage taken = only();
        assertThat(taken.getFrom()).containsExactly(new InternetAddress("help@northwind.example"));
        assertThat(((InternetAddress) taken.getFrom()[0]).getPersonal()).isEqualTo("Northwind Serviço");
        assertThat(taken.getSubject()).isEqualTo("Ihre Anfrage – „Tür klemmt“");
        assertThat(taken.getAllRecipients()).extracting(Object::toString).containsExactly("Ana@example.com");
        assertThat(taken.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void keepsTheIdentityThroughEveryAttempt() throws Exception {
        Mail mail = mail("Hello", "ana@example.com", Optional.of(THREAD));

        postman.send(mail);
        postman.send(mail);

        for (MimeMessage taken : server.getReceivedMessages()) {
            assertThat(taken.getHeader("Message-ID")).containsExactly(ID);
            assertThat(taken.getHeader("In-Reply-To")).containsExactly(THREAD);
            assertThat(taken.getHeader("References")).containsExactly(THREAD);
        }
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void letsTheFirstMailOfAConversationReferToNothing() throws Exception {
        postman.send(mail("Hello", "ana@example.com", Optional.of(ID)));

        assertThat(only().getHeader("In-Reply-To")).isNull();
        assertThat(only().getHeader("References")).isNull();
    }

    @Test
    void writesTheDomainAsEveryMailServerReadsIt() throws Exception {
        postman.send(mail("Hello", "ana@bücher.example", Optional.empty()));

        assertThat(only().getAllRecipients()).extracting(Object::toString).containsExactly("ana@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: =?utf-8?q?Hello=0D=0ABcc:_eve@example.com?=",
                "Hello\u2028Bcc: eve@example.com",
                "Hello; Bcc: eve@example.com, \"Eve\" <eve@example.com>"
            })
    void sendsWhateverTheSubjectSaysToItsOneRecipient(String subject) throws Exception {
        postman.send(mail(subject, "ana@example.com", Optional.empty()));

        MimeMessage taken = only();
        List<String> names = Collections.list(taken.getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Return-Path",
                        "Received",
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress");
        assertThat(taken.getRecipients(Message.RecipientType.TO)).hasSize(1);
    }

    @Test
    void saysWhenTryingAgainCanHelp() {
        server.stop();

        assertThatThrownBy(() -> postman.send(mail("Hello", "ana@example.com", Optional.empty())))
                .isInstanceOfSatisfying(
                        MailNotSentException.class,
                        failure -> assertThat(failure.permanent()).isFalse());
    }

    @Test
    void saysWhenTheServerRefusedTheAddressForGood() throws Exception {
        JavaMailPostman refused = new JavaMailPostman(
                refusing(new InternetAddress("ana@example.com")), new InternetAddress("help@northwind.example"));

        assertThatThrownBy(() -> refused.send(mail("Hello", "ana@example.com", Optional.empty())))
                .isInstanceOfSatisfying(
                        MailNotSentException.class,
                        failure -> assertThat(failure.permanent()).isTrue());
    }

    @Test
    void saysThatAServerThatWasOnlyBusyMayTakeItLater() throws Exception {
        JavaMailPostman busy = new JavaMailPostman(refusing(), new InternetAddress("help@northwind.example"));

        assertThatThrownBy(() -> busy.send(mail("Hello", "ana@example.com", Optional.empty())))
                .isInstanceOfSatisfying(
                        MailNotSentException.class,
                        failure -> assertThat(failure.permanent()).isFalse());
    }

    private static JavaMailSenderImpl refusing(InternetAddress... invalid) {
        return new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                throw new MailSendException(Map.of(
                        messages[0],
                        new SendFailedException(
                                "550 no", null, new InternetAddress[0], new InternetAddress[0], invalid)));
            }
        };
    }

    private static Mail mail(String subject, String to, Optional<String> thread) {
        return new Mail(
                ID,
                thread,
                "Northwind Serviço",
                Samples.email(to),
                subject,
                "Olá, São!\nhttps://help.example.com/x",
                "<p>Olá, São!</p>");
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String text(MimeMultipart body, int part) throws MessagingException, IOException {
        return String.valueOf(body.getBodyPart(part).getContent()).replace("\r\n", "\n");
    }
}
