package jp.shirube.app.collaboration.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Author;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.collaboration.Notice;
import jp.shirube.app.collaboration.Notices;
import jp.shirube.app.collaboration.Topic;
import jp.shirube.app.collaboration.mail.Delivery.Mode;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts notices into mails, one for each person and time. The row of the person is locked, so that of several servers one writes it. */
@Component
class MailWriting {
    /** In Japan. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Deliveries deliveries;
    private final Notices notices;
    private final Colleagues colleagues;
    private final MailProperties properties;
    private final JapaneseFormats formats;
    private final Clock clock;
    private final MessageBundle words = MessageBundle.of("collaboration-mail");
    private final MessageBundle told = MessageBundle.of("collaboration");

    MailWriting(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Deliveries deliveries,
            Notices notices,
            Colleagues colleagues,
            MailProperties properties,
            JapaneseFormats formats,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.deliveries = deliveries;
        this.notices = notices;
        this.colleagues = colleagues;
        this.properties = properties;
        this.formats = formats;
        this.clock = clock;
    }

    /** Writes the mails that are due. */
    void write() {
        for (String login : deliveries.waiting()) {
            transaction.executeWithoutResult(status -> lock(login).ifPresent(each -> write(login, each)));
        }
    }

    /** Empty where another server writes to the person just now, or it is not yet time for the mail of the day. */
    private Optional<Delivery> lock(String login) {
        LocalDate today = LocalDate.now(clock);
        boolean morning = !LocalTime.now(clock).isBefore(MORNING);
        return jdbc.sql(
                        "SELECT address, mode FROM collaboration.delivery WHERE login = :login AND (mode = 'AT_ONCE'"
                                + " OR mode = 'DAILY' AND :morning AND coalesce(daily_for < :today, TRUE)) FOR UPDATE SKIP LOCKED")
                .params(Map.of("login", login, "morning", morning, "today", today))
                .query((row, number) -> new Delivery(row.getString(1), Mode.valueOf(row.getString(2))))
                .optional();
    }

    private void write(String login, Delivery delivery) {
        List<Notice> told = notices.unmailed(login, MOST);
        if (told.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("INSERT INTO collaboration.mail (address, subject, body, written_at, next_try_at)"
                        + " VALUES (:address, :subject, :body, :now, :now)")
                .param("address", delivery.address())
                .param("subject", words.format("mail.subject", String.valueOf(told.size())))
                .param("body", body(told))
                .param("now", now)
                .update();
        jdbc.sql("UPDATE collaboration.notice SET mailed_at = :now WHERE id = ANY (:told)")
                .param("now", now)
                .param("told", told.stream().map(Notice::id).toArray(Long[]::new))
                .update();
        jdbc.sql("UPDATE collaboration.delivery SET daily_for = :today WHERE login = :login")
                .param("today", now.toLocalDate())
                .param("login", login)
                .update();
    }

    private String body(List<Notice> notices) {
        Colleagues.Names names = colleagues.names();
        return words.format("mail.greeting") + "\n\n"
                + notices.stream().map(each -> entry(each, names)).collect(Collectors.joining("\n\n"))
                + "\n\n" + words.format("mail.foot") + "\n";
    }

    private String entry(Notice notice, Colleagues.Names names) {
        Topic about = notice.about();
        String actor = notice.actor().equals(Author.SYSTEM) ? words.format("mail.system") : names.of(notice.actor());
        String entry = (about == null ? told.format("notice.gone") : about.title()) + "\n"
                + told.format(
                        notice.message(), actor, String.valueOf(notice.changes()), String.valueOf(notice.things()))
                + "  " + formats.moment(notice.last());
        return properties.address().isBlank() || about == null
                ? entry
                : entry + "\n" + properties.address().replaceFirst("/+$", "") + "/staff/notices/" + notice.id();
    }
}
