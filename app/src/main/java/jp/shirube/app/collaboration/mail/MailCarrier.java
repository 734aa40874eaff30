package jp.shirube.app.collaboration.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server. No bean of Spring's sender type: the health of the server does not hang on that of the mail server. */
@Component
class MailCarrier {
    private static final String TIMEOUT_MILLISECONDS = "10000";

    private final MailProperties properties;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailCarrier(MailProperties properties) {
        this.properties = properties;
        sender.setHost(properties.host());
        sender.setPort(properties.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties smtp = sender.getJavaMailProperties();
        smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        smtp.setProperty("mail.smtp.timeout", TIMEOUT_MILLISECONDS);
        smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLISECONDS);
        if (properties.starttls()) {
            smtp.setProperty("mail.smtp.starttls.enable", "true");
            smtp.setProperty("mail.smtp.starttls.required", "true");
            smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        }
        if (!properties.user().isEmpty()) {
            sender.setUsername(properties.user());
            sender.setPassword(properties.password());
            smtp.setProperty("mail.smtp.auth", "true");
        }
    }

    /**
     * A mail.
     *
     * @param number by which the mail is known for ever
     */
    record Letter(long number, String address, String subject, String body) {}

    /** Throws a {@link org.springframework.mail.MailException} where the server does not take it. */
    void carry(Letter letter) {
        try {
            MimeMessage message = new Numbered(sender.getSession(), letter.number(), properties.from());
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            sender.send(message);
        } catch (MessagingException unreadable) {
            throw new MailPreparationException(unreadable);
        }
    }

    /** Has the same number whenever it is sent: should a server die between sending and noting it, receivers can tell that it is the same mail. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, long number, String from) {
            super(session);
            this.number = "<shirube-notice-" + number + from.substring(from.indexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
