package jp.shirube.app.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A plan with one wrong sum goes its way: found, accepted, wrong in another way, mended. */
@SpringBootTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckModuleTest {
    private static final String RULE = "row-total-differs";

    @TempDir
    private static Path folder;

    @Autowired
    private FileImports imports;

    @Autowired
    private PlanChecks checks;

    @Autowired
    private PlanFindings findings;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Referrals referrals;

    @Autowired
    private RuleSettings rules;

    @Autowired
    private TownSettings town;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeAll
    void takeAPlanIn() throws Exception {
        Path sample = Path.of("..", "samples", "good", "mihon-jisshi-keikaku.txt");
        Path copy = folder.resolve("plan.txt");
        Files.writeString(copy, Files.readString(sample, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        plan = imports.add(copy, "importer").plan();
    }

    private void total(String amount) {
        changes.by(
                Author.of("hanako"),
                () -> jdbc.sql("UPDATE budget.cost_row SET total = coalesce(total, 0) + :more::numeric WHERE id ="
                                + " (SELECT min(id) FROM budget.cost_row WHERE NOT sum_row AND total IS NOT NULL)")
                        .param("more", amount)
                        .update());
    }

    private List<PlanFinding> wrongSums() {
        return findings.listStanding(plan).stream()
                .filter(each -> each.rule().equals(RULE))
                .toList();
    }

    @Test
    void aFindingLastsFromRunToRunUntilAChangeResolvesIt() {
        checks.check(plan, "hanako");
        assertThat(checks.last(plan)).get().matches(run -> run.broken().isEmpty() && run.ended() != null);
        assertThat(wrongSums()).isEmpty();

        total("7");
        assertThat(checks.last(plan)).get().matches(CheckRun::changedSince);
        checks.check(plan, "hanako");
        PlanFinding found = wrongSums().get(0);
        assertThat(found.fresh()).isTrue();
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.place().inDocument()).isTrue();
        assertThat(found.place().path()).startsWith("/staff/");

        checks.check(plan, "hanako");
        assertThat(wrongSums().get(0)).matches(each -> each.id() == found.id() && !each.fresh());

        acceptances.accept(plan, found.id(), "as printed", "hanako");
        checks.check(plan, "taro");
        assertThat(wrongSums().get(0).accepted()).isTrue();

        referrals.send(plan, wrongSums().get(0), "こども課", "", "hanako");
        assertThat(wrongSums().get(0).referrals())
                .extracting(Referral::division)
                .containsExactly("こども課");

        total("1");
        checks.check(plan, "hanako");
        assertThat(wrongSums()).allMatch(PlanFinding::open);

        total("-8");
        checks.check(plan, "hanako");
        assertThat(wrongSums()).isEmpty();
        assertThat(findings.listResolved(plan, 10))
                .filteredOn(each -> each.rule().equals(RULE))
                .extracting(each ->
                        each.resolution() == null ? "" : each.resolution().by())
                .containsOnly("hanako");
        assertThatThrownBy(() -> acceptances.accept(plan, found.id(), "too late", "hanako"))
                .isInstanceOf(CheckRefused.class);
    }

    @Test
    void aTownSwitchesARuleOffOnlyWithAReasonAndTheRunSaysSo() {
        long issuer = checks.issuer(plan);
        assertThatThrownBy(() -> rules.set(issuer, RULE, null, true, " ", "hanako"))
                .isInstanceOf(CheckRefused.class);
        rules.set(issuer, RULE, null, true, "sums are checked by finance", "hanako");
        checks.check(plan, "hanako");
        assertThat(checks.last(plan)).get().matches(run -> run.switchedOff().equals(List.of(RULE)));
        rules.set(issuer, RULE, Severity.INFO, false, "", "hanako");
        town.set(issuer, "1", "0.2", "みほん用語\n", "hanako");
        Settings known = town.get(issuer);
        assertThat(known.severity(RULE, Severity.ERROR)).isEqualTo(Severity.INFO);
        assertThat(known.moneyTolerance()).isEqualByComparingTo("1");
        assertThat(town.terms(issuer)).containsExactly("みほん用語");
        rules.set(issuer, RULE, null, false, "", "hanako");
        town.set(issuer, "0", "0.1", "", "hanako");
        assertThatThrownBy(() -> town.set(issuer, "some", "0.1", "", "hanako")).isInstanceOf(CheckRefused.class);
    }
}
