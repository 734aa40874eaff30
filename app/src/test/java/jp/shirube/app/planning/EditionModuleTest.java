package jp.shirube.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jp.shirube.app.access.Phase;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.testing.TestServer;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanState;
import jp.shirube.exchange.ValueState;
import jp.shirube.exchange.json.PlanJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** One plan on its way from 素案 to 決定, and what becomes of its edition. */
@SpringBootTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionModuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Declarations declarations;

    @Autowired
    private Editions editions;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Histories histories;

    @Autowired
    private StandingRows rows;

    @Autowired
    private Edits edits;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private PlanId plan;

    @BeforeAll
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
    }

    private PlanState state() {
        return plans.get(plan).header().value().state();
    }

    private StateWish wish(PlanState to, ProcedureDates dates, String shortReason, String reason) {
        return new StateWish(state(), to, dates, shortReason, reason, "");
    }

    private static ProcedureDates comments(int days, LocalDate decided) {
        return new ProcedureDates(DAY, DAY, DAY.plusDays(days - 1), null, decided);
    }

    private String phase() {
        return Phase.of(jdbc.sql("SELECT state FROM plan.plan WHERE slug = :slug")
                        .param("slug", plan.value())
                        .query(String.class)
                        .single())
                .name();
    }

    private void edit(String text) {
        StandingRow header = rows.get(plans.get(plan).header().origin().row());
        edits.edit(
                header.row(),
                "title",
                header.value("title"),
                new EnteredValue(ValueState.TEXT, text, null),
                Author.of("other"));
    }

    @Test
    @Order(1)
    void aPlanGoesForwardAndShortCommentsNeedToBeSaidWhy() {
        declarations.declare(plan, wish(PlanState.DRAFT, ProcedureDates.NONE, "", ""), "chief");
        assertThat(phase()).isEqualTo("DRAFT");
        StateWish tooShort = wish(PlanState.PROPOSAL, comments(20, null), "", "");
        assertThat(declarations.problems(plan, tooShort)).containsExactly(DeclarationProblem.COMMENTS_SHORT);
        assertThatThrownBy(() -> declarations.declare(plan, tooShort, "chief")).isInstanceOf(DeclarationRefused.class);
        assertThat(phase()).isEqualTo("DRAFT");

        declarations.declare(plan, wish(PlanState.PROPOSAL, comments(20, null), "国の期限", ""), "chief");

        assertThat(phase()).isEqualTo("PROPOSAL");
        assertThat(declarations.list(plan).get(0).shortReason()).isEqualTo("国の期限");
        assertThat(declarations.dates(plan).commentDays()).isEqualTo(20);
    }

    @Test
    @Order(2)
    void goingBackNeedsAReasonAndNobodyDeclaresOverWhatHeDidNotSee() {
        StateWish back = wish(PlanState.DRAFT, comments(30, null), "", "");
        assertThat(declarations.problems(plan, back)).containsExactly(DeclarationProblem.BACK_WITHOUT_REASON);
        StateWish seenBefore = new StateWish(PlanState.DRAFT, PlanState.ADOPTED, comments(30, null), "", "", "");
        assertThatThrownBy(() -> declarations.declare(plan, seenBefore, "chief"))
                .isInstanceOf(DeclarationRefused.class);
        StateWish again = wish(PlanState.PROPOSAL, declarations.dates(plan), "国の期限", "");
        assertThat(declarations.problems(plan, again)).containsExactly(DeclarationProblem.NOTHING_NEW);

        declarations.declare(plan, wish(PlanState.DRAFT, comments(30, null), "", "意見を入れ直す"), "chief");
        assertThat(phase()).isEqualTo("DRAFT");
        declarations.declare(plan, wish(PlanState.PROPOSAL, comments(30, null), "", ""), "chief");
        assertThat(histories.list(plans.get(plan).header().origin().row(), "state"))
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(entry -> "意見を入れ直す".equals(entry.reason()));
        assertThat(editions.list(plan)).isEmpty();
        assertThatThrownBy(() -> revisions.freeze(plan, "改訂", null, "わけ", "chief"))
                .isInstanceOf(DeclarationRefused.class);
    }

    @Test
    @Order(3)
    void aDecisionFreezesTheWholePlanWithItsChecksumAndMoment() {
        StateWish tooEarly = wish(PlanState.ADOPTED, comments(30, DAY.plusYears(500)), "", "");
        assertThat(declarations.problems(plan, tooEarly)).containsExactly(DeclarationProblem.SETTLED_LATER);

        LocalDate decided = DAY.plusDays(60);
        declarations.declare(plan, wish(PlanState.ADOPTED, comments(30, decided), "", ""), "chief");

        Edition edition = editions.get(plan, 1);
        PlanDocument stands = intakes.export(plan);
        assertThat(stands.plan().state()).isEqualTo(PlanState.ADOPTED);
        assertThat(editions.document(edition)).isEqualTo(PlanJson.of(stands));
        assertThat(edition.sha256()).isEqualTo(Editions.sha256(editions.document(edition)));
        assertThat(edition.decided()).isEqualTo(decided);
        assertThat(edition.name()).isEqualTo("第1版");
        assertThat(editions.check(edition)).isEqualTo(new EditionCheck(edition.sha256(), true, true));
    }

    @Test
    @Order(4)
    void whatChangesAfterwardsLeavesTheEditionAsItIsAndIsFrozenAsARevision() {
        String frozen = editions.document(editions.get(plan, 1));
        edit("みほん町改訂計画");

        assertThat(editions.document(editions.get(plan, 1))).isEqualTo(frozen);
        assertThat(editions.check(editions.get(plan, 1)).asThen()).isTrue();
        Edition second = revisions.freeze(plan, "改訂版", null, "名称を改めた", "chief");
        assertThat(second.number()).isEqualTo(2);
        assertThat(editions.document(second)).contains("みほん町改訂計画").isNotEqualTo(frozen);
        assertThat(editions.check(second).asThen()).isTrue();
    }

    @Test
    @Order(5)
    void anEditionIsFrozenWhenAWriterHasEnded() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> changes.by(Author.of("other"), () -> {
            edit("書いている途中の名称");
            writing.countDown();
            try {
                Thread.sleep(600);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return plan;
        }));
        writing.await();

        Edition third = revisions.freeze(plan, "三つ目", null, "わけ", "chief");

        writer.get();
        assertThat(editions.document(third)).contains("書いている途中の名称");
        assertThat(editions.check(third)).isEqualTo(new EditionCheck(third.sha256(), true, true));
    }

    @Test
    @Order(6)
    void theDatabaseItselfRefusesToChangeWhatIsFrozen() {
        for (String sql : List.of(
                "UPDATE planning.edition SET name = 'x'",
                "UPDATE planning.edition_document SET document = '{}'",
                "UPDATE planning.declaration SET state = 'draft'",
                "DELETE FROM planning.edition_document")) {
            assertThatThrownBy(() ->
                            changes.by(Author.of("other"), () -> jdbc.sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(editions.get(plan, 1).name()).isEqualTo("第1版");
    }

    @Test
    @Order(7)
    void aDocumentThatIsNotTheFrozenOneIsTold() throws Exception {
        Edition edition = editions.get(plan, 1);
        try (Connection owner = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.datasource.url"),
                        TestServer.user(),
                        TestServer.password());
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE planning.edition_document DISABLE TRIGGER nothing_is_changed");
            statement.execute(
                    "UPDATE planning.edition_document SET document = document || ' ' WHERE edition = " + edition.id());
            statement.execute("ALTER TABLE planning.edition_document ENABLE TRIGGER nothing_is_changed");
        }

        EditionCheck check = editions.check(edition);

        assertThat(check.intact()).isFalse();
        assertThat(check.sha256()).isNotEqualTo(edition.sha256());
    }
}
