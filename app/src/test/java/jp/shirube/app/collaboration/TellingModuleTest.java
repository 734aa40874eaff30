package jp.shirube.app.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.organization.Reorganizations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes are told from the history: to whom, gathered, once, and also those of transactions that end late. */
@SpringBootTest(properties = "shirube.town=telling")
@DirtiesContext
class TellingModuleTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Telling telling;

    @Autowired
    private Watches watches;

    @Autowired
    private Notices notices;

    @Autowired
    private WorkedOn workedOn;

    @Autowired
    private Reorganizations reorganizations;

    @Autowired
    private TransactionTemplate transaction;

    private Town town;
    private RowRef other;

    @BeforeEach
    void build() {
        town = new Town(jdbc, changes, imports);
        other = town.project(false);
        telling.tell();
        jdbc.sql("UPDATE collaboration.notice SET login = '-' || id").update();
        changes.by(
                Author.of("test"),
                () -> jdbc.sql("UPDATE organization.reorganization SET state = 'withdrawn'")
                        .update());
    }

    private List<Notice> unread(String login) {
        return notices.list(login, true, 50);
    }

    @Test
    void whoeverWatchesTheThingABranchAboveItOrThePlanIsTold() {
        watches.begin(other, "taro");
        watches.begin(town.above(other), "jiro");
        town.open("saburo", "", Role.FINANCE, "見本 三郎");
        watches.begin(town.plan(), "saburo");

        town.rewrite(other, "hanako", "新しい概要");
        telling.tell();

        for (String login : List.of("taro", "jiro", "saburo")) {
            assertThat(unread(login)).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(NoticeKind.CHANGE);
                assertThat(notice.actor()).isEqualTo("hanako");
                assertThat(notice.about()).isNotNull().extracting(Topic::row).isEqualTo(other);
            });
        }
        assertThat(unread("hanako")).isEmpty();
    }

    @Test
    void theDivisionOfAProjectIsToldWithoutWatching() {
        town.rewrite(town.project(true), "hanako", "新しい概要");
        telling.tell();
        assertThat(unread("taro")).hasSize(1);
        assertThat(unread("jiro")).isEmpty();
    }

    @Test
    void nobodyIsToldOfTheirOwnChanges() {
        watches.begin(other, "hanako");
        town.rewrite(other, "hanako", "新しい概要");
        telling.tell();
        assertThat(unread("hanako")).isEmpty();
    }

    @Test
    void whatOnePersonDoesToOneThingWithinAnHourIsOneNoticeUntilItIsRead() {
        watches.begin(other, "taro");
        town.rewrite(other, "hanako", "一度目");
        telling.tell();
        town.rewrite(other, "hanako", "二度目");
        town.rewrite(other, "hanako", "三度目");
        telling.tell();
        assertThat(unread("taro")).singleElement().extracting(Notice::changes).isEqualTo(3);

        town.rewrite(other, "jiro", "ほかの人");
        telling.tell();
        assertThat(unread("taro")).hasSize(2);

        notices.readUpTo(Long.MAX_VALUE, "taro");
        town.rewrite(other, "hanako", "読んだあと");
        telling.tell();
        assertThat(unread("taro")).singleElement().extracting(Notice::changes).isEqualTo(1);
    }

    @Test
    void anHourLaterItIsANoticeOfItsOwn() {
        watches.begin(other, "taro");
        town.rewrite(other, "hanako", "一度目");
        telling.tell();
        jdbc.sql("UPDATE collaboration.notice SET first_at = first_at - interval '61 minutes'")
                .update();
        town.rewrite(other, "hanako", "二度目");
        telling.tell();
        assertThat(unread("taro")).hasSize(2);
    }

    @Test
    void manyThingsChangedTogetherAreOneNoticeOfThePlan() {
        watches.begin(town.plan(), "jiro");
        town.rewriteAll("hanako");
        telling.tell();
        assertThat(unread("jiro")).singleElement().satisfies(notice -> {
            assertThat(notice.things()).isGreaterThan(ChangeNotices.MOST_APART);
            assertThat(notice.about()).isNotNull().extracting(Topic::kind).isEqualTo("plan");
        });
    }

    @Test
    void whoeverMayNotSeeThePlanIsNotTold() {
        town.state("draft");
        watches.begin(other, "giin");
        telling.tell();
        town.rewrite(other, "hanako", "素案の概要");
        telling.tell();
        assertThat(unread("giin")).isEmpty();
    }

    @Test
    void whoeverWatchesNoLongerIsNotTold() {
        watches.begin(other, "jiro");
        watches.end(other, "jiro");
        town.rewrite(other, "hanako", "新しい概要");
        telling.tell();
        assertThat(unread("jiro")).isEmpty();
    }

    /** The entry of the late one has the smaller number. */
    @Test
    void aTransactionThatEndsLateIsToldToo() throws Exception {
        watches.begin(other, "jiro");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService late = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = late.submit(() -> transaction.executeWithoutResult(status -> {
                town.rewrite(other, "hanako", "遅く終わる");
                written.countDown();
                await(goOn);
            }));
            await(written);
            town.rewrite(town.project(true), "jiro", "先に終わる");
            telling.tell();
            assertThat(unread("jiro")).isEmpty();
            goOn.countDown();
            slow.get(20, TimeUnit.SECONDS);
        } finally {
            goOn.countDown();
            late.shutdown();
        }
        telling.tell();
        telling.tell();
        assertThat(unread("jiro")).hasSize(1);
        assertThat(unread("taro")).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasDecidedOnAnImportIsToldToThoseWhoWatchThePlan() {
        watches.begin(town.plan(), "jiro");
        changes.by(
                Author.of("taro"),
                () -> jdbc.sql("INSERT INTO intake.proposal (intake_id, position, kind, item, item_key, label, branch)"
                                + " SELECT id, 9001, 'CHANGED', 'project', 'x', 'x', '{}' FROM intake.intake"
                                + " WHERE plan_id = :plan ORDER BY id LIMIT 1")
                        .param("plan", town.plan().id())
                        .update());
        telling.tell();
        assertThat(unread("jiro")).as("a proposal that waits").isEmpty();

        changes.by(
                Author.of("hanako"),
                () -> jdbc.sql("UPDATE intake.proposal SET decision = 'TAKEN' WHERE position = 9001")
                        .update());
        telling.tell();
        telling.tell();
        assertThat(unread("jiro")).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.IMPORT);
            assertThat(notice.about()).isNotNull().extracting(Topic::kind).isEqualTo("intake");
            assertThat(notice.changes()).isEqualTo(1);
        });
        assertThat(unread("hanako")).isEmpty();
    }

    @Test
    void aReorganisationThatComesUpIsToldOnce() {
        String issuer = jdbc.sql("SELECT o.name FROM organization.organization o JOIN organization.division d"
                        + " ON d.organization_id = o.id WHERE d.name = :division")
                .param("division", Town.DIVISION)
                .query(String.class)
                .single();
        long division = jdbc.sql("SELECT id FROM organization.division WHERE name = :division")
                .param("division", Town.DIVISION)
                .query(Long.class)
                .single();
        LocalDate day = LocalDate.now(java.time.ZoneId.of("Asia/Tokyo"));
        long far = reorganizations.prepare(issuer, "ずっと先", day.plusDays(OccasionNotices.DAYS_BEFORE + 5), "hanako");
        reorganizations.add(far, division, "こども未来課", "hanako");
        telling.tell();
        assertThat(unread("taro")).isEmpty();

        long near = reorganizations.prepare(issuer, "もうすぐ", day.plusDays(3), "hanako");
        reorganizations.add(near, division, "こども未来課", "hanako");
        telling.tell();
        telling.tell();
        assertThat(unread("taro")).singleElement().extracting(Notice::kind).isEqualTo(NoticeKind.REORGANISATION);
        assertThat(unread("jiro")).isEmpty();
    }

    @Test
    void whatAPersonWorkedOnIsFoundAgainNewestFirst() {
        town.rewrite(other, "jiro", "一つ目");
        town.rewrite(town.project(true), "jiro", "二つ目");
        assertThat(workedOn.list("jiro")).extracting(Topic::row).startsWith(town.project(true), other);
        assertThat(workedOn.list("giin")).isEmpty();
    }
}
