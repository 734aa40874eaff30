package jp.shirube.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.UpperPlace;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import jp.shirube.kernel.JapaneseText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The strategy and the comprehensive plan of the sample town, side by side. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerModuleTest {
    private static final Author HANAKO = new Author("hanako", "the same survey", null);

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private SharedIndicators shared;

    @Autowired
    private Leagues leagues;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    private List<PlanId> plans;

    @BeforeAll
    void take() {
        plans = List.of(take("mihon-sogo-senryaku.txt"), take("mihon-sogo-keikaku.txt"));
        TestStaff.open(jdbc, "ledger-council", "", Role.COUNCILLOR);
    }

    private PlanId take(String sample) {
        return imports.add(Path.of("..", "samples", "good", sample), "importer").plan();
    }

    private LedgerGroup<IndicatorLine> births() {
        return ledgers.indicators(plans).groups().stream()
                .filter(group -> group.name().equals("出生数"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIndicatorOfTwoPlansIsOneGroupWithItsDifferences() {
        LedgerGroup<IndicatorLine> births = births();

        assertThat(births.plans()).isEqualTo(2);
        assertThat(births.differing()).contains("kind").doesNotContain("target", "baseline");
        assertThat(births.lines())
                .allSatisfy(line -> assertThat(line.place().path()).isNotEmpty());
    }

    @Test
    void theLedgerHoldsEveryProjectOnceAndFollowsItsCode() {
        Ledger<ProjectLine> ledger = ledgers.projects(plans);
        long held = jdbc.sql("SELECT count(*) FROM project.project e JOIN plan.plan p ON p.id = e.plan_id"
                        + " WHERE p.slug = ANY (:plans::text[]) AND e.retired_at IS NULL")
                .param("plans", plans.stream().map(PlanId::value).toArray(String[]::new))
                .query(Long.class)
                .single();

        assertThat(ledger.lines()).isEqualTo((int) held);
        List<ProjectLine> coded = ledger.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.code() != null)
                .toList();
        assertThat(coded)
                .isNotEmpty()
                .filteredOn(line -> line.upper().outcome() == UpperPlace.Outcome.RESOLVED)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.upper().path()).isNotEmpty());
    }

    @Test
    void whatAPersonSaysIsTheSameIsCountedOnceUntilItIsTakenBack() {
        List<String> ids = births().lines().stream().map(IndicatorLine::id).toList();
        List<IndicatorId> both = ids.stream().map(IndicatorId::new).toList();
        assertThat(shared.once(both)).hasSize(2);

        verdicts.say(LedgerThing.INDICATOR, ids, true, HANAKO);

        assertThat(births().settled()).isTrue();
        assertThat(births().verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.login()).isEqualTo("hanako");
            assertThat(verdict.reason()).isEqualTo("the same survey");
        });
        assertThat(shared.once(both)).containsExactly(both.get(0));
        verdicts.takeBack(LedgerThing.INDICATOR, ids.get(1), ids.get(0), HANAKO);
        assertThat(shared.once(both)).hasSize(2);
        assertThatThrownBy(() -> verdicts.takeBack(LedgerThing.INDICATOR, ids.get(1), ids.get(0), HANAKO))
                .isInstanceOf(VerdictRefused.class);
    }

    @Test
    void aContradictionIsRefusedAndNothingIsWritten() {
        List<String> three = ledgers.indicators(plans).groups().stream()
                .filter(group -> !group.name().equals("出生数"))
                .flatMap(group -> group.lines().stream())
                .map(IndicatorLine::id)
                .limit(3)
                .toList();
        verdicts.say(LedgerThing.INDICATOR, three, true, HANAKO);

        assertThatThrownBy(() -> verdicts.say(LedgerThing.INDICATOR, three.subList(1, 3), false, HANAKO))
                .isInstanceOf(VerdictRefused.class);
        assertThatThrownBy(() -> verdicts.say(LedgerThing.INDICATOR, List.of(three.get(0), "nobody"), true, HANAKO))
                .isInstanceOf(VerdictRefused.class);
        assertThat(verdicts.list(LedgerThing.INDICATOR)).hasSize(2).allMatch(Verdict::same);
        verdicts.takeBack(LedgerThing.INDICATOR, three.get(0), three.get(1), HANAKO);
        verdicts.takeBack(LedgerThing.INDICATOR, three.get(0), three.get(2), HANAKO);
    }

    @Test
    void thePagesMarkWhatDiffersAndGoOutAsFiles() throws Exception {
        assertThat(page("/staff/ledger?show=differing")).contains("出生数", "≠");
        assertThat(page("/staff/ledger/projects?show=all")).contains("1-1-①-1");
        assertThat(page("/staff/ledger.csv?show=all")).contains("まとまり,計画の数,指標");
        assertThat(page("/staff/ledger/projects.csv?show=all")).contains("上位計画での位置");
    }

    @Test
    void aVerdictIsSaidOnThePageAndNeedsTheRightToEdit() throws Exception {
        List<ProjectLine> lines = ledgers.projects(plans).groups().stream()
                .filter(LedgerGroup::several)
                .findFirst()
                .orElseThrow()
                .lines();
        String form = "/staff/ledger/projects/verdicts?say=%s&line="
                + lines.get(0).id() + "&line=" + lines.get(1).id();

        web.perform(post(String.format(form, "other"))
                        .with(csrf())
                        .with(SignedIn.as("ledger-council"))
                        .accept("application/json"))
                .andExpect(status().isForbidden());
        web.perform(post(String.format(form, "other")).with(csrf()).with(SignedIn.hanako()))
                .andExpect(redirectedUrl("/staff/ledger/projects"));
        assertThat(ledgers.projects(plans).groups())
                .noneMatch(group -> group.lines().containsAll(lines.subList(0, 2)));
        web.perform(post(String.format(form, "back")).with(csrf()).with(SignedIn.hanako()))
                .andExpect(redirectedUrl("/staff/ledger/projects"));
    }

    @Test
    void aLeagueRanksByTheWayDoneAndSaysWhyAnIssuerHasNoRank() throws Exception {
        IndicatorLine line = births().lines().get(0);
        changes.by(
                HANAKO,
                () -> jdbc.sql("INSERT INTO indicator.actual (plan_id, key, position, indicator_key, year,"
                                + " value_state, value_text, value_number) SELECT plan_id, 'league', 1, key, 2026, 'number', '43', 43"
                                + " FROM indicator.indicator WHERE slug = :id")
                        .param("id", line.id())
                        .update());
        LeagueQuestion question = new LeagueQuestion("出生　数", null, "人", List.of("", "draft", "proposal", "adopted"));

        League league = leagues.get(question, 2026, LeagueOrder.ACHIEVEMENT);
        League earlier = leagues.get(question, 2020, LeagueOrder.ACHIEVEMENT);

        assertThat(leagues.years(question)).contains(2026);
        assertThat(league.ranked()).singleElement().satisfies(entry -> {
            assertThat(entry.issuer()).isEqualTo("みほん町");
            assertThat(entry.achievement()).isEqualByComparingTo(new BigDecimal("50"));
        });
        assertThat(earlier.unranked()).extracting(LeagueEntry::gap).containsExactly(LeagueGap.NO_RESULT);
        assertThat(page("/staff/league/" + line.id())).contains("みほん町", "進みぐあい");
        assertThat(page("/staff/league/" + line.id() + "/table.csv?year=2026")).contains("順位,団体", "みほん町");
    }

    @Test
    void aRevisedTargetStandsInTheLedgerWithTheOldOneBeside() throws Exception {
        IndicatorLine line = births().lines().get(1);
        changes.by(
                HANAKO,
                () -> jdbc.sql(
                                "INSERT INTO indicator.target_revision (plan_id, key, position, indicator_key, year, decided,"
                                        + " reason, value_state, value_text, value_number, value_unit) SELECT plan_id, 'ledger', 1,"
                                        + " key, 2027, 'R9.3', 'more', 'number', '49人', 49, '人' FROM indicator.indicator WHERE slug = :id")
                        .param("id", line.id())
                        .update());
        try {
            IndicatorLine revised = births().lines().get(1);
            assertThat(revised.target().number()).isEqualByComparingTo("49");
            assertThat(revised.revised().printed()).isEqualTo(line.target());
            assertThat(births().differing()).contains("target");
            assertThat(page("/staff/ledger?show=all")).contains("見直す前は");
        } finally {
            changes.by(
                    HANAKO,
                    () -> jdbc.sql("UPDATE indicator.target_revision SET retired_at = now() WHERE key = 'ledger'")
                            .update());
        }
    }

    @Test
    void theDatabaseMakesTheKeyOfANameAsTheProgramDoes() {
        for (String name : List.of(
                "出生　数（Ａ～Ｃ）１２３", "ﾎﾟｲﾝﾄｶｰﾄﾞの 利用ｶﾞｲﾄﾞ", "①のび〜る–率", "'引用'\\と➡△", "〇\u00a0\u200b\u2003\ufeff！", "")) {
            assertThat(jdbc.sql("SELECT ledger.name_key(:name)")
                            .param("name", name)
                            .query(String.class)
                            .single())
                    .isEqualTo(JapaneseText.key(name));
        }
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
