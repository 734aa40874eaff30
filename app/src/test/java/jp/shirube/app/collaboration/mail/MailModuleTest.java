package jp.shirube.app.collaboration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.collaboration.Comments;
import jp.shirube.app.collaboration.Notices;
import jp.shirube.app.collaboration.mail.Delivery.Mode;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.testing.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Notices go to a real socket, once, and none is lost while the mail server is away. */
@SpringBootTest(properties = {"shirube.mail.host=127.0.0.1", "shirube.mail.from=shirube@example.jp"})
@DirtiesContext
class MailModuleTest {
    private static final MailServer SERVER = server();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileImports imports;

    @Autowired
    private Comments comments;

    @Autowired
    private Notices notices;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private MailRound round;

    @Autowired
    private Outbox outbox;

    private RowRef project;

    private static MailServer server() {
        try {
            return new MailServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry registry) {
        registry.add("shirube.mail.port", SERVER::port);
        registry.add("shirube.mail.address", () -> "https://shirube.example/");
    }

    @BeforeEach
    void build() {
        if (jdbc.sql("SELECT count(*) FROM plan.plan").query(Integer.class).single() == 0) {
            imports.add(Path.of("..", "samples", "good", "mihon-jisshi-keikaku.txt"), "importer");
            TestStaff.open(jdbc, "taro", "", Role.ENTRY);
        }
        jdbc.sql("UPDATE collaboration.notice SET login = '-' || id, mailed_at = now()")
                .update();
        jdbc.sql("UPDATE collaboration.delivery SET mode = 'NEVER', daily_for = NULL")
                .update();
        jdbc.sql("UPDATE collaboration.mail SET sent_at = now(), failure = NULL")
                .update();
        project = new RowRef(
                "project.project",
                jdbc.sql("SELECT min(id) FROM project.project")
                        .query(Long.class)
                        .single());
        SERVER.taken.clear();
        SERVER.refuses = false;
    }

    @AfterEach
    void takeAgain() {
        SERVER.refuses = false;
    }

    private static MimeMessage read(String letter) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oneMailTellsOfEverythingThatIsNewAndNothingIsMailedTwice() throws Exception {
        deliveries.choose("taro", new Delivery("taro@example.jp", Mode.AT_ONCE));
        comments.write(project, "@taro 一つ目の秘密", "hanako");
        comments.write(project, "@taro 二つ目", "hanako");

        round.go();
        round.go();

        assertThat(SERVER.taken).hasSize(1);
        MimeMessage mail = read(SERVER.taken.get(0));
        assertThat(mail.getSubject()).contains("2件");
        assertThat(mail.getAllRecipients()[0]).hasToString("taro@example.jp");
        assertThat(mail.getContent().toString())
                .contains("https://shirube.example/staff/notices/")
                .doesNotContain("秘密");
    }

    @Test
    void whoeverChoseNothingGetsNoMailAndWhatWasToldBeforeIsNotMailedAfterwards() {
        comments.write(project, "@taro お願いします", "hanako");
        round.go();
        deliveries.choose("taro", new Delivery("taro@example.jp", Mode.AT_ONCE));
        round.go();

        assertThat(SERVER.taken).isEmpty();
        assertThat(notices.unread("taro")).isEqualTo(1);
    }

    @Test
    void aFailingServerLosesNothing() {
        deliveries.choose("taro", new Delivery("taro@example.jp", Mode.AT_ONCE));
        comments.write(project, "@taro お願いします", "hanako");
        SERVER.refuses = true;
        round.go();
        assertThat(SERVER.taken).isEmpty();
        assertThat(outbox.send()).as("not at once again").isZero();

        SERVER.refuses = false;
        jdbc.sql("UPDATE collaboration.mail SET next_try_at = now()").update();
        round.go();

        assertThat(SERVER.taken).hasSize(1);
        assertThat(jdbc.sql("SELECT tries FROM collaboration.mail ORDER BY id DESC LIMIT 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void twoServersAtATimeSendEachMailOnce() throws Exception {
        deliveries.choose("taro", new Delivery("taro@example.jp", Mode.AT_ONCE));
        for (int number = 0; number < 8; number++) {
            jdbc.sql("INSERT INTO collaboration.mail (address, subject, body, written_at, next_try_at)"
                            + " VALUES ('taro@example.jp', 'x', 'y', now(), now() - interval '1 minute')")
                    .update();
        }
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = servers.submit(outbox::send);
            Future<Integer> other = servers.submit(outbox::send);
            assertThat(one.get(60, TimeUnit.SECONDS) + other.get(60, TimeUnit.SECONDS))
                    .isEqualTo(8);
        } finally {
            servers.shutdown();
        }
        assertThat(SERVER.taken).hasSize(8);
        assertThat(SERVER.taken.stream()
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("Message-ID"))
                        .distinct())
                .hasSize(8);
    }

    @Test
    void theMailOfTheDayIsWrittenOnceADay() {
        deliveries.choose("taro", new Delivery("taro@example.jp", Mode.DAILY));
        comments.write(project, "@taro お願いします", "hanako");
        jdbc.sql("UPDATE collaboration.delivery SET daily_for = (now() AT TIME ZONE 'Asia/Tokyo')::date")
                .update();
        round.go();
        assertThat(SERVER.taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "taro",
                "taro@",
                "a@b.jp, c@d.jp",
                "Taro <taro@example.jp>",
                "a@b.jp\nBcc: c@d.jp",
                "a b@c.jp"
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> deliveries.choose("taro", new Delivery(address, Mode.DAILY)))
                .isInstanceOf(DeliveryRefused.class);
        assertThat(deliveries.get("taro").mode()).isEqualTo(Mode.NEVER);
    }
}
