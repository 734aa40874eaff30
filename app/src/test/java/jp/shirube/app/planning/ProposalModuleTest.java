package jp.shirube.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.AlreadyThere;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Creations;
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
import jp.shirube.app.plan.NodeMove;
import jp.shirube.app.plan.NodeMoves;
import jp.shirube.app.plan.NodePlace;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ListingMoves;
import jp.shirube.app.project.ListingPlace;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Reach;
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
    private ProposedThings things;

    @Autowired
    private Creations creations;

    @Autowired
    private NodeMoves moves;

    @Autowired
    private ListingMoves listings;

    @Autowired
    private Plans plans;

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

    private static ProposedThings.Said said() {
        return new ProposedThings.Said("thing", "title", "見直し");
    }

    private OutlineNode node(int depth, int number) {
        return plans.outline(plan).stream()
                .filter(each -> each.depth() == depth)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private void putProject(OutlineNode under, String name) {
        ProposedRow wished = new ProposedRow(Map.of("name", words(name)), null);
        things.putCreation(plan, proposal, "project.project", under.origin().row(), wished, said(), "hanako");
    }

    @Test
    void whatIsToComeToBeComesToBeWithTheAdoptionAndNotBefore() {
        OutlineNode under = node(3, 0);
        StandingRow project = project(12);
        putProject(under, "新しい一つ目");
        putProject(under, "新しい二つ目");
        ProposedRow cost = new ProposedRow(
                Map.of(
                        "year",
                        words("2031"),
                        "kind",
                        words("planned"),
                        "amount",
                        EnteredValue.of(new BigDecimal("12.5"))),
                null);
        things.putCreation(plan, proposal, "project.cost", project.row(), cost, said(), "hanako");
        int before = projects.list(plan).size();

        assertThat(list()).extracting(adoptions::stale).containsOnly(false);
        adoptions.adopt(plan, proposal, "chief");

        assertThat(projects.list(plan)).hasSize(before + 2);
        assertThat(projects.list(under.id(), Reach.OWN))
                .extracting(ProjectEntry::name)
                .contains("新しい一つ目", "新しい二つ目");
        assertThat(rows.parts(project))
                .filteredOn(part -> part.text("year").equals("2031"))
                .singleElement()
                .satisfies(part -> assertThat(part.value("amount").number()).isEqualByComparingTo("12.5"));
    }

    @Test
    void whatStandsAlreadyOrHasNothingToHangOnKeepsTheRestFromBeingAdopted() {
        StandingRow project = project(13);
        ProposedRow division = new ProposedRow(Map.of("name", words("みらい課")), null);
        things.putCreation(plan, proposal, "project.department", project.row(), division, said(), "hanako");
        putProject(node(3, 1), "のこらない");
        creations.create("project.department", project.row(), division.values(), null, OTHER);
        int before = projects.list(plan).size();

        assertThat(list()).extracting(adoptions::stale).containsExactly(true, false);
        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief")).isInstanceOf(AdoptionStale.class);
        assertThat(projects.list(plan)).hasSize(before);
        assertThatThrownBy(() -> things.putCreation(
                        plan, proposal, "project.department", project.row(), division, said(), "hanako"))
                .isInstanceOf(AlreadyThere.class);
        assertThatThrownBy(() -> things.putCreation(
                        plan,
                        proposal,
                        "project.project",
                        node(3, 1).origin().row(),
                        new ProposedRow(Map.of(), null),
                        said(),
                        "hanako"))
                .isInstanceOf(EditRefused.class);
    }

    private ProposedPlace place(OutlineNode node) {
        NodePlace now = moves.place(node.id());
        return new ProposedPlace(
                now.parent() == null ? "" : now.parent().value(),
                now.after() == null ? "" : now.after().value(),
                false,
                "");
    }

    @Test
    void aBranchGoesToItsPlaceWithTheAdoptionUnlessSomebodyMovedItMeanwhile() {
        OutlineNode moved = node(2, 0);
        OutlineNode to = node(1, 1);
        ProposedPlace seen = place(moved);
        ProposedPlace wished = new ProposedPlace(to.id().value(), "", false, "");
        RowRef row = moved.origin().row();
        things.putMove(plan, proposal, row, seen, wished, said(), "hanako");
        assertThat(list()).hasSize(1);
        assertThat(ProposedPlace.of(list().get(0).entered()).words()).contains(to.label(), "先頭");
        assertThat(moves.place(moved.id()).parent()).isEqualTo(moved.parent());
        assertThatThrownBy(() -> things.putMove(plan, proposal, row, wished, seen, said(), "hanako"))
                .isInstanceOf(ChangedMeanwhile.class);

        NodePlace elsewhere = new NodePlace(node(1, 2).id(), null);
        moves.move(new NodeMove(moved.id(), moves.place(moved.id()), elsewhere, false), OTHER);
        assertThatThrownBy(() -> adoptions.adopt(plan, proposal, "chief")).isInstanceOf(AdoptionStale.class);
        ProposedChange stale = list().get(0);
        String now = adoptions.standing(stale).orElseThrow().text();
        changes.rebase(plan, proposal, stale.id(), now, "hanako");
        adoptions.adopt(plan, proposal, "chief");

        assertThat(moves.place(moved.id())).isEqualTo(new NodePlace(to.id(), null));
        moves.move(
                new NodeMove(moved.id(), moves.place(moved.id()), new NodePlace(moved.parent(), null), false), OTHER);
    }

    @Test
    void aListingGoesToAnotherNodeWithTheAdoption() {
        StandingRow listing = rows.parts(project(14)).stream()
                .filter(part -> part.item().item().equals("placement"))
                .findFirst()
                .orElseThrow();
        ProjectEntry project = projects.list(plan).get(14);
        ListingPlace now = listings.place(project.id(), listing.row());
        OutlineNode to = plans.outline(plan).stream()
                .filter(each -> each.depth() == 3 && !project.nodes().contains(each.id()))
                .findFirst()
                .orElseThrow();
        things.putMove(
                plan,
                proposal,
                listing.row(),
                new ProposedPlace(
                        now.node().value(),
                        now.after() == null ? "" : now.after().value(),
                        false,
                        ""),
                new ProposedPlace(to.id().value(), "", false, ""),
                said(),
                "hanako");
        assertThat(listings.place(project.id(), listing.row())).isEqualTo(now);

        adoptions.adopt(plan, proposal, "chief");

        assertThat(listings.place(project.id(), listing.row())).isEqualTo(new ListingPlace(to.id(), null));
    }
}
