package jp.shirube.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Creations;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Retirements;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanState;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** A plan that follows the edition of another. */
@SpringBootTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NextPlanModuleTest {
    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Retirements retirements;

    @Autowired
    private Declarations declarations;

    @Autowired
    private Editions editions;

    @Autowired
    private NextPlans nextPlans;

    @Autowired
    private PlanSuccessions successions;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Creations creations;

    @Autowired
    private Indicators indicators;

    private PlanId old;
    private PlanDocument before;
    private PlanId next;
    private PlanDocument after;
    private int from;

    @BeforeAll
    void beginTheNextPlan() {
        old = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        retire(0);
        defineAnIndicator();
        declarations.declare(old, new StateWish(null, PlanState.ADOPTED, ProcedureDates.NONE, "", "", ""), "chief");
        before = intakes.export(old);
        // After the decision: of no concern to what follows the edition.
        retire(1);
        from = before.plan().period().from() + 1;
        next = nextPlans.begin(editions.get(old, 1), new NextPlanWish("みほん町次期実施計画", from, from + 2), "hanako");
        after = intakes.export(next);
    }

    private void defineAnIndicator() {
        int first = plans.get(old).header().value().period().from();
        Author by = Author.of("hanako");
        RowRef project =
                projects.get(projects.list(old).get(2).id()).project().origin().row();
        Map<String, EnteredValue> said = Map.of(
                "name",
                words("利用者数"),
                "kind",
                words("kpi"),
                "definition",
                words("年度末の数"),
                "scheme",
                words("seven-points"));
        RowRef indicator =
                creations.create("indicator.indicator", project, said, null, by).row();
        EnteredValue ten = EnteredValue.of(BigDecimal.TEN);
        for (int year = first; year <= first + 1; year++) {
            Map<String, EnteredValue> target = Map.of("year", words(String.valueOf(year)), "value", ten);
            creations.create("indicator.annual_target", indicator, target, null, by);
            creations.create("indicator.compared_value", indicator, target, null, by);
        }
        Map<String, EnteredValue> broken = Map.of("year", words(String.valueOf(first)), "reason", words("数え方"));
        creations.create("indicator.series_break", indicator, broken, null, by);
        String series = indicators.list(old).get(0).id().value();
        Map<String, EnteredValue> compared =
                Map.of("name", words("町の外の人の利用"), "kind", words("kpi"), "compared_with", words(series));
        creations.create("indicator.indicator", project, compared, null, by);
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    @Test
    void whatPersonsSayOfAnIndicatorGoesOnAndItsAnnualTargetsOfTheNewPeriod() {
        IndicatorSheet was = indicators.list(old).get(0);
        IndicatorSheet is = indicators.list(next).get(0);

        assertThat(is.definition()).isEqualTo(was.definition());
        assertThat(is.definition().scheme()).isEqualTo("seven-points");
        assertThat(was.course().annualTargets()).hasSize(2);
        assertThat(is.course().annualTargets())
                .extracting(each -> each.value().year())
                .containsExactly(from);
        assertThat(is.course().breaks()).extracting(each -> each.value().year()).containsExactly(from - 1);
        assertThat(is.compared().values()).hasSize(2);
    }

    @Test
    void aSeriesThatGoesOnIsComparedWithInItsNewPlace() {
        for (PlanId plan : List.of(old, next)) {
            List<IndicatorSheet> all = indicators.list(plan);
            IndicatorSheet comparing = all.stream()
                    .filter(each -> each.compared().with() != null)
                    .findFirst()
                    .orElseThrow();
            assertThat(all)
                    .extracting(IndicatorSheet::id)
                    .contains(comparing.compared().with());
        }
    }

    private void retire(int number) {
        var sheet = projects.get(projects.list(old).get(number).id());
        retirements.retire(sheet.project().origin().row(), Below.RETIRE, Author.of("hanako"));
    }

    @Test
    void theNextPlanIsADraftOfItsOwnWithItsOwnPeriod() {
        assertThat(after.plan().state()).isEqualTo(PlanState.DRAFT);
        assertThat(after.plan().title()).isEqualTo("みほん町次期実施計画");
        assertThat(after.plan().period().from()).isEqualTo(from);
        assertThat(after.plan().issuer()).isEqualTo(before.plan().issuer());
        assertThat(after.plan().upperPlan()).isEqualTo(before.plan().upperPlan());
        assertThat(plans.list()).extracting(plan -> plan.id()).contains(old, next);
        assertThat(plans.get(next).published()).isFalse();
        assertThat(declarations.list(next)).hasSize(1);
    }

    @Test
    void outlineProjectsAndIndicatorsGoOnFieldByField() {
        assertThat(after.nodes())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source")
                .isEqualTo(before.nodes());
        assertThat(after.indicators())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source")
                .isEqualTo(before.indicators());
        assertThat(after.projects())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source", ".*costs", ".*yearPlans", ".*years")
                .isEqualTo(before.projects());
    }

    @Test
    void ofWhatStandsYearByYearTheYearsOfTheNewPeriodGoOn() {
        List<Cost> all = before.projects().stream()
                .map(Project::costs)
                .flatMap(List::stream)
                .toList();
        List<Cost> within = after.projects().stream()
                .map(Project::costs)
                .flatMap(List::stream)
                .toList();
        assertThat(all).anyMatch(cost -> cost.year() < from);
        assertThat(within)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source")
                .isEqualTo(all.stream()
                        .filter(cost -> cost.year() >= from && cost.year() <= from + 2)
                        .toList());
        assertThat(successions.find(next).orElseThrow().leftBehind())
                .containsEntry("project.cost", all.size() - within.size());
    }

    @Test
    void everyThingThatGoesOnIsMappedToTheOneItContinuesAndBothStandApart() {
        PlanSuccession succession = successions.find(next).orElseThrow();
        assertThat(succession.edition().plan()).isEqualTo(old);
        assertThat(succession.carried())
                .containsEntry("plan.node", before.nodes().size())
                .containsEntry("project.project", before.projects().size());
        List<CarriedThing> things = successions.things(next);
        assertThat(things)
                .hasSize(before.nodes().size()
                        + before.projects().size()
                        + before.indicators().size())
                .allMatch(each -> each.was().equals(each.is()) && !each.before().equals(each.after()));
        assertThat(successions.listAfter(old)).extracting(PlanSuccession::plan).contains(next);
        assertThat(successions.find(old)).isEmpty();
        assertThat(intakes.export(old).projects()).hasSize(before.projects().size() - 1);
    }

    @Test
    void aPlanThatDoesNotFollowIsRefused() {
        Edition edition = editions.get(old, 1);
        int plansBefore = plans.list().size();
        assertThatThrownBy(() -> nextPlans.begin(edition, new NextPlanWish("次", from - 1, from + 1), "hanako"))
                .isInstanceOf(NextPlanRefused.class);
        assertThatThrownBy(() -> nextPlans.begin(edition, new NextPlanWish("次", from, from - 1), "hanako"))
                .isInstanceOf(NextPlanRefused.class);
        assertThatThrownBy(() -> nextPlans.begin(edition, new NextPlanWish(" ", from, from + 1), "hanako"))
                .isInstanceOf(NextPlanRefused.class);
        assertThat(plans.list()).hasSize(plansBefore);
    }
}
