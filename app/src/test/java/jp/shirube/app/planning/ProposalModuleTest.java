package jp.shirube.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.Retirements;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalModuleTest {
    private static final Author OTHER = Author.of("other");

    @Autowired
    private FileImports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private StandingRows rows;

    @Autowired
    private Edits edits;

    @Autowired
    private Retirements retirements;

    @Autowired
    private Histories histories;

    @Autowired
    private ChangeProposals proposals;

    @Autowired
    private ProposedChanges changes;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private PlanId strategy;
    private long proposal;

    @BeforeAll
    void takeTheSamples() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        strategy = imports.add(Path.of("../samples/good/mihon-sogo-senryaku.txt"), "importer")
                .plan();
    }

    @BeforeEach
    void openOne() {
        proposal = proposals.open(plan, "六月の見直し", "予算に合わせる", "hanako");
    }

    private StandingRow project(int number) {
        return rows.get(projects.get(projects.list(plan).get(number).id())
                .project()
                .origin()
                .row());
    }

    private StandingRow cost(int number) {
        return rows.parts(project(number)).stream()
                .filter(part -> part.item().item().equals("cost")
                        && part.value("amount").state() == ValueState.NUMBER)
                .findFirst()
                .orElseThrow();
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    private void put(StandingRow row, String field, EnteredValue entered) {
        put(proposal, row, field, entered);
    }

    private void put(long into, StandingRow row, String field, EnteredValue entered) {
        changes.put(
                plan,
                into,
                new ChangeWish(row.row(), field, "thing", "title", row.value(field), entered, "合わせる"),
                "hanako");
    }

    private List<ProposedChange> list() {
        return changes.list(proposals.get(plan, proposal));
    }

    @Test
    void thePlanSaysWhatItSaidUntilTheProposalIsAdoptedAtOnce() {
        StandingRow first = project(0);
        StandingRow amount = cost(1);
        EnteredValue more = EnteredValue.of(new BigDecimal("98765"));
        put(first, "overview", words("みほんの概要"));
        put(amount, "amount", more);

        assertThat(rows.get(first.row()).value("overview")).isEqualTo(first.value("overview"));
        assertThat(list()).extracting(ProposedChange::field).containsExactly("overview", "amount");
        adoptions.adopt(plan, proposal, "chief");

        assertThat(rows.get(first.row()).text("overview")).isEqualTo("みほんの概要");
        assertThat(rows.get(amount.row()).value("amount").number()).isEqualByComparingTo("98765");
        var last = histories.list(first.row()).get(0);
        assertThat(last.actor()).isEqualTo("chief");
        assertThat(last.reason()).contains("六月の見直し", "hanako", "合わせる");
        assertThat(jdbc.sql("SELECT count(DISTINCT transaction_id) FROM audit.history WHERE actor = 'chief'"
                                + " AND plan_id IS NOT NULL AND (table_name, row_id) IN (('project.project', :project),"
                                + " ('project.cost', :cost))")
                        .param("project", first.row().id())
                        .param("cost", amount.row().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        ChangeProposal closed = proposals.get(plan, proposal);
        assertThat(closed.state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(list()).hasSize(2);
        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief")).isInstanceOf(ProposalRefused.class);
        assertThatThrownBy(() -> put(project(2), "overview", words("あと"))).isInstanceOf(ProposalRefused.class);
    }

    @Test
    void whereOneFieldWasChangedMeanwhileNothingIsAdoptedUntilTheChangeIsBasedAnewOrTakenOut() {
        StandingRow first = project(3);
        StandingRow second = project(4);
        put(first, "overview", words("一つ目"));
        put(second, "overview", words("二つ目"));
        edits.edit(second.row(), "overview", second.value("overview"), words("ほかの人の文"), OTHER);

        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief"))
                .isInstanceOf(AdoptionStale.class)
                .hasMessageContaining("1か所");

        assertThat(rows.get(first.row()).value("overview")).isEqualTo(first.value("overview"));
        assertThat(rows.get(second.row()).text("overview")).isEqualTo("ほかの人の文");
        assertThat(proposals.get(plan, proposal).open()).isTrue();
        assertThat(list()).extracting(adoptions::stale).containsExactly(false, true);
        long stale = list().get(1).id();
        assertThatThrownBy(() -> changes.rebase(plan, proposal, stale, "見ていない文", "hanako"))
                .isInstanceOf(ChangedMeanwhile.class);

        changes.rebase(plan, proposal, stale, "ほかの人の文", "hanako");
        assertThat(list().get(1).shown().text()).isEqualTo("ほかの人の文");
        adoptions.adopt(plan, proposal, "chief");
        assertThat(rows.get(second.row()).text("overview")).isEqualTo("二つ目");
    }

    @Test
    void aChangeOfWhatWasRetiredKeepsTheRestFromBeingAdoptedUntilItIsTakenOut() {
        StandingRow kept = project(5);
        StandingRow going = project(6);
        put(kept, "effect", words("のこる"));
        put(going, "effect", words("しまわれる"));
        retirements.retire(going.row(), Below.RETIRE, OTHER);

        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief")).isInstanceOf(AdoptionStale.class);
        assertThat(rows.get(kept.row()).value("effect")).isEqualTo(kept.value("effect"));

        changes.takeOut(plan, proposal, list().get(1).id(), "hanako");
        adoptions.adopt(plan, proposal, "chief");
        assertThat(rows.get(kept.row()).text("effect")).isEqualTo("のこる");
    }

    @Test
    void oneFieldStandsOnceInAProposalAndTwoFieldsOfOneRowAreBothAdopted() {
        StandingRow row = project(7);
        put(row, "overview", words("はじめ"));
        put(row, "overview", words("あと"));
        assertThat(list()).extracting(each -> each.entered().text()).containsExactly("あと");
        String other = row.text("status").equals("new") ? "expanded" : "new";
        put(row, "status", words(other));

        adoptions.adopt(plan, proposal, "chief");

        assertThat(rows.get(row.row()).text("overview")).isEqualTo("あと");
        assertThat(rows.get(row.row()).text("status")).isEqualTo(other);
    }

    @Test
    void whatCannotStandIsRefusedWhenItIsPutIn() {
        StandingRow row = project(8);
        assertThatThrownBy(() -> put(row, "name", words(""))).isInstanceOf(EditRefused.class);
        ChangeWish nobodys = new ChangeWish(row.row(), "slug", "a", "b", words(""), words("x"), null);
        assertThatThrownBy(() -> changes.put(plan, proposal, nobodys, "hanako")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> put(row, "overview", row.value("overview"))).isInstanceOf(ProposalRefused.class);
        ChangeWish unseen = new ChangeWish(row.row(), "overview", "a", "b", words("見ていない"), words("新しい"), null);
        assertThatThrownBy(() -> changes.put(plan, proposal, unseen, "hanako")).isInstanceOf(ChangedMeanwhile.class);
        long elsewhere = proposals.open(strategy, "別の計画", "わけ", "hanako");
        assertThatThrownBy(() -> changes.put(strategy, elsewhere, wish(row), "hanako"))
                .isInstanceOf(ProposalRefused.class);
        assertThatThrownBy(() -> changes.put(plan, elsewhere, wish(row), "hanako"))
                .isInstanceOf(NoSuchProposal.class);
        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief")).isInstanceOf(ProposalRefused.class);
    }

    private static ChangeWish wish(StandingRow row) {
        return new ChangeWish(row.row(), "overview", "a", "b", row.value("overview"), words("新しい"), null);
    }

    @Test
    void aDroppedProposalStaysReadableAndTakesNothingMore() {
        RowRef row = project(9).row();
        put(project(9), "overview", words("出なかった文"));
        assertThatThrownBy(() -> proposals.drop(plan, proposal, " ", "chief")).isInstanceOf(ProposalRefused.class);

        proposals.drop(plan, proposal, "来年にする", "chief");

        assertThat(proposals.get(plan, proposal).closing())
                .isNotNull()
                .extracting(ChangeProposal.Closing::reason)
                .isEqualTo("来年にする");
        assertThat(list()).hasSize(1);
        assertThat(rows.get(row).text("overview")).isNotEqualTo("出なかった文");
        assertThat(proposals.listOpen(plan, "hanako"))
                .extracting(ChangeProposal::id)
                .doesNotContain(proposal);
        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief")).isInstanceOf(ProposalRefused.class);
    }

    @Test
    void theProposalThatAPersonWorksOnComesFirst() {
        long newer = proposals.open(plan, "別の見直し", "わけ", "taro");
        put(project(10), "overview", words("入れる"));

        assertThat(proposals.listOpen(plan, "hanako").get(0).id()).isEqualTo(proposal);
        assertThat(proposals.listOpen(plan, "taro").get(0).id()).isEqualTo(newer);
    }

    @Test
    void whatIsProposedToBeRetiredStandsUntilThenAndWhatCameBelowItMeanwhileIsToldFirst() {
        StandingRow going = project(11);
        put(going, "overview", words("しまう前の文"));
        changes.putRetirement(plan, proposal, going.row(), Below.RETIRE, "thing", "終わった", "hanako");
        assertThat(rows.get(going.row()).row()).isEqualTo(going.row());
        StandingRow below = rows.parts(going).stream()
                .filter(part -> part.item().item().equals("cost"))
                .findFirst()
                .orElseThrow();
        retirements.retire(below.row(), Below.RETIRE, OTHER);
        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief")).isInstanceOf(AdoptionStale.class);

        ProposedChange stale = list().get(1);
        changes.rebase(
                plan,
                proposal,
                stale.id(),
                adoptions.standing(stale).orElseThrow().text(),
                "hanako");
        adoptions.adopt(plan, proposal, "chief");

        assertThatThrownBy(() -> rows.get(going.row())).isInstanceOf(NoSuchRow.class);
        assertThat(histories.list(going.row()).get(0).reason()).contains("六月の見直し", "終わった");
        assertThat(histories.list(going.row(), "overview").get(0).reason()).contains("合わせる");
        assertThat(list()).extracting(ProposedChange::retires).containsExactly(false, true);
    }
}
