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
import jp.shirube.app.audit.EnteredValue;
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
import org.springframework.test.annotation.DirtiesContext;

/** What a change proposal adds and moves comes to be with its adoption, all of it or nothing. */
@SpringBootTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposedThingModuleTest {
    private static final Author OTHER = Author.of("other");

    @Autowired
    private FileImports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private StandingRows rows;

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

    private PlanId plan;
    private long proposal;

    @BeforeAll
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
    }

    @BeforeEach
    void openOne() {
        proposal = proposals.open(plan, "六月の見直し", "予算に合わせる", "hanako");
    }

    private StandingRow project(int number) {
        return rows.get(projects.list(plan).get(number).origin().row());
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    private List<ProposedChange> list() {
        return changes.list(proposals.get(plan, proposal));
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
