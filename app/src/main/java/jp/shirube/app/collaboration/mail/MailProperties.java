package jp.shirube.app.collaboration.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, from the environment ({@code SHIRUBE_MAIL_HOST} …) or {@code shirube.properties}.
 *
 * @param host empty: no mail is ever sent
 * @param from address of the sender; empty: no mail is ever sent
 * @param user empty where the server asks for none
 * @param password in the same case
 * @param starttls whether the connection has to be encrypted before anything is sent
 * @param address under which people reach the pages, such as {@code https://shirube.example}; empty: mails name no links
 */
@ConfigurationProperties("shirube.mail")
public record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String from,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean starttls,
        @DefaultValue("") String address) {
    /** Whether there is a server to send to. */
    public boolean set() {
        return !host.isBlank() && !from.isBlank();
    }
}
