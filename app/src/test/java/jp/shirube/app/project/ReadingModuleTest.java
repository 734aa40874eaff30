package jp.shirube.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.intake.Documents;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
@TestInstance(Lifecycle.PER_CLASS)
class ReadingModuleTest {
    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Searches searches;

    @Autowired
    private Documents documents;

    private PlanId basic = new PlanId("");
    private PlanId implementation = new PlanId("");
    private PlanId strategy = new PlanId("");

    @BeforeAll
    void fill() {
        basic = add("mihon-sogo-keikaku.txt");
        strategy = add("mihon-sogo-senryaku.txt");
        implementation = add("mihon-jisshi-keikaku.txt");
    }

    private PlanId add(String name) {
        return imports.add(Path.of("..", "samples", "good", name), "importer").plan();
    }

    @Test
    void plansAreDraftsUntilPublished() {
        assertThat(plans.list()).hasSize(3).noneMatch(plan -> plan.published());
        assertThat(plans.listPublished()).isEmpty();

        plans.publish(basic, "planner");
        assertThat(plans.listPublished())
                .singleElement()
                .satisfies(plan -> assertThat(plan.id()).isEqualTo(basic));
        plans.withdraw(basic, "planner");
        assertThat(plans.listPublished()).isEmpty();
    }

    @Test
    void theSumOfABranchIsWhatItsAddendsMake() {
        List<Addend> all = budgets.addends(implementation);
        assertThat(Addend.sums(all)).isEqualTo(budgets.total(implementation).total());
        budgets.branches(implementation).forEach((node, sum) -> {
            Set<ProjectId> below = projects.list(node, Reach.BELOW).stream()
                    .map(ProjectEntry::id)
                    .collect(Collectors.toSet());
            List<Addend> addends = all.stream()
                    .filter(each -> below.contains(each.project().id()))
                    .toList();
            assertThat(Addend.sums(addends)).isEqualTo(sum.total());
        });
    }

    @Test
    void theMoneyOfABranchTakesEachProjectOnce() {
        Map<NodeId, BranchSum> branches = budgets.branches(implementation);
        BranchSum whole = budgets.total(implementation);
        List<OutlineNode> outline = plans.outline(implementation);

        assertThat(branches).hasSameSizeAs(outline);
        assertThat(whole.projects()).isEqualTo(projects.list(implementation).size());
        assertThat(whole.total()).hasSize(3).allMatch(year -> year.yen() > 0);
        for (OutlineNode node : outline) {
            BranchSum sum = branches.get(node.id());
            assertThat(projects.list(node.id(), Reach.BELOW)).as(node.title()).hasSize(sum.projects());
            assertThat(projects.list(node.id(), Reach.OWN)).as(node.title()).hasSize(sum.ownProjects());
        }
    }

    @Test
    void aBudgetTableKeepsItsPrintedSumApart() {
        assertThat(budgets.tables(implementation)).isNotEmpty().allSatisfy(table -> {
            if (table.total() != null) {
                assertThat(table.rows()).doesNotContain(table.total());
            }
        });
    }

    @Test
    void aProjectIsShownWholeWithTheWayToEachListing() {
        ProjectEntry first = projects.list(implementation).get(0);

        ProjectSheet sheet = projects.get(first.id());

        assertThat(sheet.project().value().name()).isEqualTo(first.name());
        assertThat(sheet.costs()).hasSize(first.costs().size()).allSatisfy(cost -> {
            assertThat(cost.origin().place()).isNotNull();
            assertThat(documents.around(cost.origin(), 2)).anyMatch(line -> line.asked());
        });
        assertThat(sheet.placements())
                .isNotEmpty()
                .allSatisfy(placed -> assertThat(
                                placed.path().get(placed.path().size() - 1).key())
                        .isEqualTo(placed.placement().value().node()));
        assertThat(sheet.owners()).extracting(owner -> owner.printed()).isEqualTo(first.departments());
        assertThatThrownBy(() -> projects.get(new ProjectId("nothing"))).isInstanceOf(NoSuchProject.class);
    }

    @Test
    void aCodeIsFollowedIntoTheUpperPlanOrSaysWhyNot() {
        List<UpperPlace> places = projects.list(strategy).stream()
                .map(entry -> projects.get(entry.id()).upper())
                .toList();

        assertThat(places).isNotEmpty();
        assertThat(places)
                .filteredOn(place -> place.outcome() == UpperPlace.Outcome.RESOLVED)
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(place.plan()).isEqualTo(basic);
                    assertThat(place.path()).isNotEmpty();
                });
    }

    @Test
    void indicatorsAreFoundByPlanAndNode() {
        assertThat(indicators.list(basic)).isNotEmpty();
        assertThat(indicators.list(basic))
                .filteredOn(each -> each.node() != null)
                .allSatisfy(each -> assertThat(indicators.listOfNode(
                                basic, plans.getNode(each.node()).node().key()))
                        .extracting(other -> other.id())
                        .contains(each.id()));
        assertThat(indicators.counts())
                .containsEntry(basic, indicators.list(basic).size());
    }

    @Test
    void aWordOfTwoCharactersFindsNamesFirst() {
        List<SearchHit> hits = searches.search("保育", false, 50);

        assertThat(hits).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.snippet().substring(hit.from(), hit.to())).isEqualTo("保育");
            assertThat(hit.path()).isNotNull();
        });
        assertThat(hits.get(0).title()).contains("保育");
        assertThat(searches.search("保育 改修", false, 50))
                .hasSizeLessThan(hits.size())
                .isNotEmpty();
        assertThat(searches.search("保育", true, 50)).isEmpty();
        assertThat(searches.search(" 　", false, 50)).isEmpty();
        assertThat(searches.search("水", false, 50)).isNotEmpty();
        assertThat(searches.search("%_'\\", false, 50)).isEmpty();
    }
}
