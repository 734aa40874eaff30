package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.intake.Proposal.Kind;
import jp.shirube.app.plan.NoSuchPlan;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

@SpringBootTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class ReimportModuleTest {
    private static final String PAPER = "mihon-jisshi-keikaku.txt";
    private static final String NAME = "病児・病後児保育事業";
    private static final String AMOUNT = "900\t1,200\t1,200\t3,300";

    @Autowired
    private Intakes intakes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private PlanId first() {
        return imports.add(Papers.sample(PAPER), "importer").plan();
    }

    private ImportResult again(String text) throws Exception {
        return imports.add(Files.writeString(folder.resolve("changed.txt"), text), "importer");
    }

    private long historyLength() {
        return jdbc.sql("SELECT count(*) FROM audit.history").query(Long.class).single();
    }

    @Test
    void theSameDocumentTwiceChangesNothing() {
        first();
        long before = historyLength();

        ImportResult second = imports.add(Papers.sample(PAPER), "importer");

        assertThat(second.outcome()).isEqualTo(ImportResult.Outcome.SAME);
        assertThat(historyLength()).isEqualTo(before);
        assertThat(plans.list()).hasSize(1);
    }

    @Test
    void otherBytesThatSayTheSameGiveNoProposal() throws Exception {
        PlanId plan = first();
        String before = PlanJson.of(intakes.export(plan));

        ImportResult second = again(Papers.text(PAPER).replace("\n", "\r\n"));

        assertThat(second.outcome()).isEqualTo(ImportResult.Outcome.SAME);
        assertThat(PlanJson.of(intakes.export(plan))).isEqualTo(before);
    }

    @Test
    void aChangedAmountIsProposedAndStandsOnlyWhenTaken() throws Exception {
        PlanId plan = first();
        String before = PlanJson.of(intakes.export(plan));

        ImportResult second = again(Papers.text(PAPER).replace(AMOUNT, "950\t1,200\t1,200\t3,350"));

        assertThat(second.outcome()).isEqualTo(ImportResult.Outcome.PROPOSED);
        assertThat(PlanJson.of(intakes.export(plan))).isEqualTo(before);
        List<Proposal> proposals = intakes.get(second.intake()).proposals();
        assertThat(proposals).allMatch(each -> each.kind() == Kind.CHANGED && each.sure());
        assertThat(proposals)
                .anyMatch(each -> each.item().equals("cost")
                        && "amount".equals(each.field())
                        && "900".equals(each.before())
                        && "950".equals(each.after()));

        intakes.decideSure(second.intake(), "planner");
        assertThat(intakes.take(second.intake(), "planner")).isEqualTo(plan);

        assertThat(PlanJson.of(intakes.export(plan))).isNotEqualTo(before).contains("\"amount\": 950");
        assertThat(intakes.get(second.intake()).entry().state()).isEqualTo(IntakeState.DONE);
    }

    @Test
    void whatAPersonChangedIsMarkedAndNotTakenByDefault() throws Exception {
        PlanId plan = first();
        changes.by(
                Author.of("planner"),
                () -> jdbc.sql("UPDATE project.cost SET amount = 123 WHERE amount = 900")
                        .update());

        ImportResult second = again(Papers.text(PAPER).replace(AMOUNT, "950\t1,200\t1,200\t3,350"));
        Proposal proposal = intakes.get(second.intake()).proposals().stream()
                .filter(each -> each.item().equals("cost"))
                .findFirst()
                .orElseThrow();
        assertThat(proposal.person()).isEqualTo("planner");
        intakes.decideSure(second.intake(), "planner");
        intakes.take(second.intake(), "planner");

        assertThat(PlanJson.of(intakes.export(plan)))
                .contains("\"amount\": 123")
                .doesNotContain("\"amount\": 950");
    }

    @Test
    void aProjectThatIsGoneIsRetiredOnlyWhenAPersonSaysSo() throws Exception {
        PlanId plan = first();
        int projects = intakes.export(plan).projects().size();

        ImportResult second = again(without(NAME));
        Proposal gone = intakes.get(second.intake()).proposals().stream()
                .filter(each -> each.kind() == Kind.GONE && each.item().equals("project"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.label()).contains(NAME);
        intakes.decideSure(second.intake(), "planner");
        intakes.take(second.intake(), "planner");
        assertThat(intakes.export(plan).projects()).hasSize(projects);

        intakes.decide(second.intake(), List.of(gone.id()), Decision.TAKE, "planner");
        intakes.take(second.intake(), "planner");
        assertThat(intakes.export(plan).projects()).hasSize(projects - 1);
        assertThat(jdbc.sql("SELECT count(*) FROM project.project WHERE name = :name AND retired_at IS NOT NULL")
                        .param("name", NAME)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aProjectThatIsNewComesWithItsCostsAndPlacement() throws Exception {
        PlanId plan = imports.add(Files.writeString(folder.resolve("first.txt"), without(NAME)), "importer")
                .plan();
        int projects = intakes.export(plan).projects().size();

        ImportResult second = imports.add(Papers.sample(PAPER), "importer");
        intakes.decideSure(second.intake(), "planner");
        intakes.take(second.intake(), "planner");

        assertThat(intakes.export(plan).projects()).hasSize(projects + 1).anySatisfy(project -> {
            assertThat(project.name()).isEqualTo(NAME);
            assertThat(project.costs()).hasSize(3);
            assertThat(project.placements()).hasSize(1);
        });
    }

    @Test
    void whatIsUndecidedStaysOpen() throws Exception {
        first();
        ImportResult second = again(Papers.text(PAPER).replace(AMOUNT, "950\t1,200\t1,200\t3,350"));
        List<Proposal> proposals = intakes.get(second.intake()).proposals();

        intakes.decide(second.intake(), List.of(proposals.get(0).id()), Decision.TAKE, "planner");
        intakes.take(second.intake(), "planner");

        assertThat(intakes.get(second.intake()).proposals())
                .filteredOn(each -> each.decision() == Decision.TAKEN)
                .hasSize(1);
        assertThat(intakes.get(second.intake()).entry().undecided()).isEqualTo(proposals.size() - 1);
    }

    @Test
    void aProposalWhosePlanMovedOnIsRefusedWhole() throws Exception {
        PlanId plan = first();
        ImportResult second = again(Papers.text(PAPER).replace(AMOUNT, "950\t1,200\t1,200\t3,350"));
        intakes.decideSure(second.intake(), "planner");
        changes.by(
                Author.of("finance"),
                () -> jdbc.sql("UPDATE project.cost SET amount = 123 WHERE amount = 900")
                        .update());
        String before = PlanJson.of(intakes.export(plan));

        assertThatThrownBy(() -> intakes.take(second.intake(), "planner")).isInstanceOf(ProposalStale.class);

        assertThat(PlanJson.of(intakes.export(plan))).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadLeavesNoTrace() throws Exception {
        byte[] noPlan = "あしたの天気は晴れです。\n".getBytes(StandardCharsets.UTF_8);
        long before = historyLength();

        assertThatThrownBy(() -> intakes.receive("weather.txt", noPlan, null, "planner"))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("weather.txt");
        assertThatThrownBy(() -> intakes.receive("empty.txt", new byte[0], null, "planner"))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> intakes.receive("image.png", new byte[] {1, 2, 0, 3}, null, "planner"))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> imports.add(folder.resolve("nowhere.txt"), "planner"))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> intakes.export(new PlanId("nothing"))).isInstanceOf(NoSuchPlan.class);
        assertThat(intakes.list()).isEmpty();
        assertThat(historyLength()).isEqualTo(before);
    }

    /** The sample without one project: its row, the two lines that belong to it, and its row of the budget table. */
    private static String without(String name) throws Exception {
        StringBuilder text = new StringBuilder();
        int skip = 0;
        for (String line : Papers.text(PAPER).split("\n", -1)) {
            if (line.endsWith("\t" + name)) {
                skip = 3;
            } else if (line.startsWith(name + "\t")) {
                skip = 1;
            }
            if (skip-- > 0) {
                continue;
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
