package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shirube.app.audit.AlreadyThere;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Choice;
import jp.shirube.app.audit.Creations;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.OwnerRetired;
import jp.shirube.app.audit.Retirement;
import jp.shirube.app.audit.Retirements;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Every field is edited, nothing is lost, what is new has its place, and what was retired comes back. */
@SpringBootTest(properties = "shirube.town=editing")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditingModuleTest {
    private static final String PAPER = "mihon-jisshi-keikaku.txt";
    private static final Author BY = Author.of("planner");

    @Autowired
    private FileImports imports;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Histories histories;

    @Autowired
    private EditableItems items;

    @Autowired
    private StandingRows rows;

    @Autowired
    private Edits edits;

    @Autowired
    private Creations creations;

    @Autowired
    private Retirements retirements;

    @TempDir
    private Path folder;

    private PlanId plan;
    private PlanId strategy;

    @BeforeAll
    void importOnce() {
        plan = imports.add(Papers.sample(PAPER), "importer").plan();
        strategy = imports.add(Papers.sample("mihon-sogo-senryaku.txt"), "importer")
                .plan();
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    private ProjectSheet project(int number) {
        return projects.get(projects.list(plan).get(number).id());
    }

    private RowRef header() {
        return plans.get(plan).header().origin().row();
    }

    private EnteredValue another(StandingRow row, EditableField field, EnteredValue standing) {
        return switch (field.kind()) {
            case LINE, TEXT -> words(standing.text() + "改");
            case TEXTS -> words(standing.text() + (standing.text().isEmpty() ? "" : "\n") + "もう一つ");
            case CODE ->
                words(field.codes().stream()
                        .filter(code -> !code.equals(standing.text()))
                        .findFirst()
                        .orElseThrow());
            case CHOICE -> {
                List<Choice> choices = items.choices(row.item(), field, row.plan());
                yield words(choices.get(choices.size() - 1).code());
            }
            case FLAG -> words(standing.text().equals("true") ? "false" : "true");
            case COUNT -> words("7");
            case YEAR, AS_OF -> words("2031");
            case AMOUNT -> EnteredValue.of(new BigDecimal("41"));
            case VALUE -> EnteredValue.of(new BigDecimal("41.5"));
            case NODE -> throw new IllegalArgumentException(field.name());
        };
    }

    private void editAll(StandingRow row, List<String> edited) {
        for (EditableField field : row.item().fields()) {
            EnteredValue shown = rows.get(row.row()).value(field.name());
            EnteredValue entered = another(row, field, shown);
            edits.edit(row.row(), field.name(), shown, entered, BY);
            StandingRow after = rows.get(row.row());
            assertThat(after.value(field.name()).number()).isEqualTo(entered.number());
            assertThat(after.text(field.name())).isEqualTo(entered.text());
            assertThat(histories.list(row.row()).get(0).actor()).isEqualTo("planner");
            if (!field.required() || field.kind().measured() || !shown.text().isEmpty()) {
                edits.edit(row.row(), field.name(), after.value(field.name()), shown, BY);
            }
            edited.add(row.item().item() + " " + field.name());
        }
        rows.parts(row).forEach(part -> editAll(part, edited));
    }

    @Test
    void everyFieldOfTheCatalogueIsEditedAndEditedBack() {
        List<String> edited = new ArrayList<>();
        RowRef node = plans.outline(plan).get(0).origin().row();
        RowRef text = creations
                .create("plan.section", node, Map.of("heading", words("ねらい"), "kind", words("aim")), null, BY)
                .row();
        RowRef whole = project(6).project().origin().row();
        StandingRow listing = rows.parts(rows.get(whole)).stream()
                .filter(each -> each.item().item().equals("placement"))
                .findFirst()
                .orElseThrow();
        create("project.placement_year_plan", listing.row(), Map.of("year", words("2030"), "items", words("一つ目")));
        create("project.year_plan", whole, Map.of("year", words("2030"), "items", words("一つ目")));
        RowRef activity = create("project.schedule_row", whole, Map.of("activity", words("話し合い")))
                .row();
        create("project.schedule_year", activity, Map.of("year", words("2030"), "state", words("active")));
        create("project.party_role", whole, Map.of("party", words("みほん町"), "items", words("場所を出す")));
        create(
                "budget.stage_amount",
                whole,
                Map.of("year", words("2030"), "stage", words("initial"), "amount", EnteredValue.of(BigDecimal.TEN)));
        RowRef indicator = indicators.list(strategy).get(0).indicator().origin().row();
        create("indicator.actual", indicator, Map.of("year", words("2030"), "value", EnteredValue.of(BigDecimal.TEN)));
        new CourseOfAnIndicator(creations, indicators).enter(indicator, strategy, BY);

        editAll(rows.get(header()), edited);
        editAll(rows.get(node), edited);
        editAll(rows.get(whole), edited);
        editAll(rows.get(indicator), edited);

        List<String> all = new ArrayList<>();
        for (EditableItem item : items.list()) {
            item.fields().forEach(field -> all.add(item.item() + " " + field.name()));
        }
        assertThat(edited).containsAll(all);
        retirements.retire(text, Below.RETIRE, BY);
        retirements.retire(activity, Below.RETIRE, BY);
    }

    private static Map<String, EnteredValue> planned(String year, EnteredValue amount) {
        return Map.of("year", words(year), "kind", words("planned"), "amount", amount);
    }

    private StandingRow create(String table, RowRef owner, Map<String, EnteredValue> values) {
        return creations.create(table, owner, values, null, BY);
    }

    @Test
    void twoPersonsInTwoFieldsOfOneRowBothWin() throws Exception {
        RowRef row = project(1).project().origin().row();
        StandingRow shown = rows.get(row);
        List<String> fields = List.of("overview", "effect", "remarks", "code");
        ExecutorService persons = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String text = "その" + round;
                StandingRow now = rows.get(row);
                List<Callable<Void>> work = new ArrayList<>();
                for (String field : fields.subList(round % 2 * 2, round % 2 * 2 + 2)) {
                    work.add(() -> {
                        edits.edit(row, field, now.value(field), words(text), Author.of(field));
                        return null;
                    });
                }
                for (Future<Void> done : persons.invokeAll(work)) {
                    done.get();
                }
            }
        } finally {
            persons.shutdown();
        }
        StandingRow after = rows.get(row);
        assertThat(fields.stream().map(after::text)).containsExactly("その18", "その18", "その19", "その19");
        assertThat(after.text("name")).isEqualTo(shown.text("name"));
    }

    @Test
    void inTheSameFieldOnlyOneOfTwoWinsAndTheOtherIsToldBothTexts() throws Exception {
        RowRef row = project(2).project().origin().row();
        EnteredValue shown = rows.get(row).value("overview");
        ExecutorService persons = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> outcomes;
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (String text : List.of("一人目", "二人目")) {
                work.add(() -> {
                    try {
                        edits.edit(row, "overview", shown, words(text), BY);
                        return true;
                    } catch (ChangedMeanwhile changed) {
                        assertThat(changed.shown()).isEqualTo(shown.text());
                        assertThat(changed.standing()).isIn("一人目", "二人目").isNotEqualTo(text);
                        return false;
                    }
                });
            }
            outcomes = persons.invokeAll(work);
        } finally {
            persons.shutdown();
        }
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatIsNewHasItsPlaceAndAKeyThatWasNeverGiven() {
        OutlineNode first = plans.outline(plan).stream()
                .filter(node -> node.depth() == 1)
                .findFirst()
                .orElseThrow();
        RowRef parent = plans.outline(plan).stream()
                .filter(node -> node.id().equals(first.parent()))
                .findFirst()
                .orElseThrow()
                .origin()
                .row();
        creations.create(
                "plan.node",
                parent,
                Map.of("level", words("施策"), "title", words("すぐ後ろの枝")),
                first.origin().row(),
                BY);
        List<String> titles = plans.outline(plan).stream()
                .filter(node -> first.parent() != null && first.parent().equals(node.parent()))
                .map(OutlineNode::title)
                .toList();
        assertThat(titles.subList(0, 2)).containsExactly(first.title(), "すぐ後ろの枝");

        StandingRow made = create("project.project", first.origin().row(), Map.of("name", words("あたらしい事業")));
        ProjectSheet sheet = projects.get(new ProjectId(String.valueOf(made.slug())));
        assertThat(sheet.placements())
                .singleElement()
                .satisfies(
                        placed -> assertThat(placed.placement().value().node()).isEqualTo(first.key()));
        create("project.cost", made.row(), planned("2027", EnteredValue.of(BigDecimal.TEN)));
        create("project.cost", made.row(), planned("2026", new EnteredValue(ValueState.PLACEHOLDER, "", null)));
        assertThat(projects.get(sheet.id()).costs())
                .extracting(held -> held.value())
                .extracting(Cost::year)
                .containsExactly(2026, 2027);
        Map<String, EnteredValue> twice = planned("2027", EnteredValue.of(BigDecimal.ONE));
        assertThatThrownBy(() -> create("project.cost", made.row(), twice)).isInstanceOf(AlreadyThere.class);
        assertThatThrownBy(() -> create("project.cost", parent, Map.of())).isInstanceOf(EditRefused.class);

        OutlineNode other = plans.outline(plan).get(0);
        create("project.placement", made.row(), Map.of("node", words(other.key())));
        assertThat(projects.get(sheet.id()).placements())
                .hasSize(2)
                .anySatisfy(placed ->
                        assertThat(placed.placement().value().relisted()).isTrue());
        assertThatThrownBy(() -> create("project.placement", made.row(), Map.of("node", words("nowhere"))))
                .isInstanceOf(EditRefused.class);
        retirements.retire(made.row(), Below.RETIRE, BY);
        StandingRow again = create("project.project", first.origin().row(), Map.of("name", words("あたらしい事業")));
        assertThat(again.key()).isNotEqualTo(made.key());
        retirements.retire(again.row(), Below.RETIRE, BY);
    }

    @Test
    void aBranchIsRetiredWithAllThatHangsOnItAndComesBackWhole() {
        OutlineNode root = plans.outline(strategy).get(0);
        long number = rows.get(root.origin().row()).plan();
        int nodes = plans.outline(strategy).size();
        int measured = indicators.list(strategy).size();
        int listed = projects.list(strategy).size();

        retirements.retire(root.origin().row(), Below.RETIRE, new Author("planner", "使わない", null));

        assertThat(plans.outline(strategy).size()).isLessThan(nodes);
        Retirement retired = retirements.list(number).get(0);
        assertThat(retired.name()).isEqualTo(root.title());
        assertThat(retired.reason()).isEqualTo("使わない");
        assertThat(retired.with()).isPositive();
        assertThatThrownBy(() -> rows.get(root.origin().row())).isInstanceOf(NoSuchRow.class);

        retirements.bringBack(number, retired.number(), BY);

        assertThat(plans.outline(strategy)).hasSize(nodes);
        assertThat(indicators.list(strategy)).hasSize(measured);
        assertThat(projects.list(strategy)).hasSize(listed);
        assertThat(retirements.list(number)).noneMatch(each -> each.number() == retired.number());
        assertThatThrownBy(() -> retirements.bringBack(number, retired.number(), BY))
                .isInstanceOf(NoSuchRow.class);
    }

    @Test
    void branchesBelowMayMoveUpInsteadAndWhatHangsOnSomethingRetiredWaitsForIt() {
        RowRef root = header();
        RowRef top = create("plan.node", root, Map.of("level", words("大綱"), "title", words("上の枝")))
                .row();
        RowRef middle = create("plan.node", top, Map.of("level", words("施策"), "title", words("中の枝")))
                .row();
        StandingRow leaf = create("plan.node", middle, Map.of("level", words("取組"), "title", words("下の枝")));
        RowRef text = create("plan.section", middle, Map.of("heading", words("ねらい"), "kind", words("aim")))
                .row();

        assertThat(retirements.below(middle, Below.LIFT))
                .extracting(StandingRow::row)
                .containsExactly(text);
        retirements.retire(middle, Below.LIFT, BY);

        assertThat(rows.owner(leaf).orElseThrow().row()).isEqualTo(top);
        long number = leaf.plan();
        long first = retirements.list(number).get(0).number();
        retirements.retire(top, Below.RETIRE, BY);
        assertThatThrownBy(() -> retirements.bringBack(number, first, BY)).isInstanceOf(OwnerRetired.class);
        assertThat(retirements.list(number)).anyMatch(each -> each.number() == first);
    }

    @Test
    void whatPersonsEnteredIsOnlyProposedAgainstByTheNextReading() throws Exception {
        RowRef whole = project(3).project().origin().row();
        String overview = rows.get(whole).text("overview");
        edits.edit(whole, "overview", words(overview), words("人が書いた概要"), BY);
        RowRef gone = project(5).project().origin().row();
        String name = rows.get(gone).text("name");
        retirements.retire(gone, Below.RETIRE, BY);
        StandingRow added = create("project.party_role", whole, Map.of("party", words("となり町"), "items", words("手伝う")));

        ImportResult second = imports.add(
                Files.writeString(folder.resolve("next.txt"), Papers.text(PAPER).replace("\n", "\r\n")), "importer");
        intakes.decideSure(second.intake(), "planner");
        intakes.take(second.intake(), "planner");

        assertThat(rows.get(whole).text("overview")).isEqualTo("人が書いた概要");
        assertThat(rows.get(added.row()).text("items")).isEqualTo("手伝う");
        assertThatThrownBy(() -> rows.get(gone)).isInstanceOf(NoSuchRow.class);
        assertThat(projects.list(plan)).noneMatch(each -> each.name().equals(name));
        assertThat(intakes.get(second.intake()).proposals())
                .anyMatch(each -> each.kind() == Proposal.Kind.NEW
                        && each.label().contains(name)
                        && "planner".equals(each.person()));
        assertThat(intakes.get(second.intake()).proposals())
                .filteredOn(each -> "人が書いた概要".equals(each.before()))
                .allSatisfy(each -> assertThat(each.person()).isEqualTo("planner"));
    }
}
