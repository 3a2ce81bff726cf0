package org.customerportal.spring.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailNotSentException;
import org.customerportal.notification.MailSender;
import org.customerportal.user.EmailAddress;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends mail through the host's {@link JavaMailSender}. Thread-safe. */
final class JavaMailPostman implements MailSender {

    private final JavaMailSender sender;
    private final InternetAddress from;

    JavaMailPostman(JavaMailSender sender, InternetAddress from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        MimeMessage message;
        try {
            message = compose(mail);
        } catch (AddressException impossible) {
            throw new MailNotSentException("The address cannot be written into a mail", true, impossible);
        } catch (MessagingException | UnsupportedEncodingException failed) {
            throw new MailNotSentException("The mail could not be put together", false, failed);
        }
        try {
            sender.send(message);
        } catch (MailException failed) {
            throw new MailNotSentException("The mail server did not take the mail", isRefused(failed), failed);
        }
    }

    private MimeMessage compose(Mail mail) throws MessagingException, UnsupportedEncodingException {
        NamedMessage message = new NamedMessage(mail.messageId());
        message.setFrom(new InternetAddress(from.getAddress(), mail.fromName(), UTF_8.name()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(onTheWire(mail.to()), true));
        message.setSubject(mail.subject(), UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.thread().isPresent() && !mail.thread().get().equals(mail.messageId())) {
            message.setHeader("In-Reply-To", mail.thread().get());
            message.setHeader("References", mail.thread().get());
        }
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static BodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    /** Returns the address as it was written, its domain in the form that every mail server reads. */
    private static String onTheWire(EmailAddress address) {
        String spelling = address.spelling();
        String canonical = address.canonical();
        return spelling.substring(0, spelling.indexOf('@')) + canonical.substring(canonical.indexOf('@'));
    }

    /** Says whether the server refused the address for good; it calls such addresses invalid. */
    private static boolean isRefused(MailException failure) {
        return failure instanceof MailSendException sending
                && sending.getFailedMessages().values().stream()
                        .anyMatch(cause -> cause instanceof SendFailedException refused
                                && refused.getInvalidAddresses() != null
                                && refused.getInvalidAddresses().length > 0);
    }
}
