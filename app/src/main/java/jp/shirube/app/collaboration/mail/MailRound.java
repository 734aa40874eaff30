package jp.shirube.app.collaboration.mail;

import org.springframework.stereotype.Component;

/** One round of mail: writing what is due, and sending what waits. */
@Component
public class MailRound {
    private final MailProperties properties;
    private final MailWriting writing;
    private final Outbox outbox;

    MailRound(MailProperties properties, MailWriting writing, Outbox outbox) {
        this.properties = properties;
        this.writing = writing;
        this.outbox = outbox;
    }

    /** Does nothing at all where no mail server is set. */
    public void go() {
        if (properties.set()) {
            writing.write();
            outbox.send();
        }
    }
}
