package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.OwnerDivision;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** What a person corrects stands, has its reason in the history, and survives the next import. */
@SpringBootTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class CorrectionModuleTest {
    private static final String PAPER = "mihon-jisshi-keikaku.txt";
    private static final Author BY = new Author("planner", "担当課に確かめた", null);

    @Autowired
    private Intakes intakes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Histories histories;

    @Autowired
    private Edits edits;

    @TempDir
    private Path folder;

    private PlanId plan;
    private ProjectId project;

    @BeforeEach
    void importOnce() {
        plan = imports.add(Papers.sample(PAPER), "importer").plan();
        project = projects.list(plan).get(0).id();
    }

    private void edit(RowRef row, String field, String shown, String entered) {
        edits.edit(row, field, words(shown), words(entered), BY);
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    private RowRef row() {
        return sheet().project().origin().row();
    }

    private ProjectSheet sheet() {
        return projects.get(project);
    }

    private Held<Cost> cost() {
        return sheet().costs().stream()
                .filter(each -> each.value().amount() != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCorrectionStandsAndTheHistoryTellsWhoAndWhy() {
        String before = sheet().project().value().name();

        edit(row(), "name", before, "正しい名前の事業");

        assertThat(sheet().project().value().name()).isEqualTo("正しい名前の事業");
        HistoryEntry entry =
                histories.list(sheet().project().origin().row(), "name").get(0);
        assertThat(entry.actor()).isEqualTo("planner");
        assertThat(entry.reason()).isEqualTo("担当課に確かめた");
        assertThat(entry.intake()).isNull();
        assertThat(sheet().project().origin().place()).isNotNull();
    }

    @Test
    void whatAnotherPersonChangedSinceItWasShownIsRefusedWithBothTexts() {
        String shown = sheet().project().value().name();
        edit(row(), "name", shown, "先に直した名前");

        assertThatThrownBy(() -> edit(row(), "name", shown, "あとから直した名前"))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining(shown)
                .hasMessageContaining("先に直した名前");
        assertThat(sheet().project().value().name()).isEqualTo("先に直した名前");
    }

    @Test
    void aNameNeedsWordsAndACodeIsOneOfItsList() {
        String shown = sheet().project().value().name();

        assertThatThrownBy(() -> edit(row(), "name", shown, "　")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(row(), "status", "", "sometimes")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(row(), "slug", "", "x")).isInstanceOf(EditRefused.class);
    }

    @Test
    void overviewStatusAndDivisionOfAProjectAreCorrected() {
        edit(row(), "overview", "", "みんなで行う事業");
        edit(row(), "status", sheet().project().value().status().code(), "expanded");
        List<OwnerDivision> owners = sheet().owners();
        edit(owners.get(0).origin().row(), "name", owners.get(0).printed(), "あたらしい課");

        assertThat(sheet().project().value().overview()).isEqualTo("みんなで行う事業");
        assertThat(sheet().project().value().status()).isEqualTo(ProjectStatus.EXPANDED);
        assertThat(sheet().owners().get(0).printed()).isEqualTo("あたらしい課");
        assertThat(sheet().owners().get(0).division())
                .isNotNull()
                .isNotEqualTo(owners.get(0).division());
        assertThatThrownBy(() ->
                        edit(owners.get(0).origin().row(), "name", owners.get(0).printed(), "べつの課"))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("あたらしい課");
    }

    @Test
    void anAmountThatIsNotKnownYetIsNoNumber() {
        Held<Cost> cost = cost();
        EnteredValue shown = EnteredValue.of(cost.value().amount());
        edits.edit(cost.origin().row(), "amount", shown, new EnteredValue(ValueState.PLACEHOLDER, "調整中", null), BY);
        assertThat(sheet().costs().stream()
                        .filter(each -> each.origin().row().equals(cost.origin().row())))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.value().state()).isEqualTo(ValueState.PLACEHOLDER);
                    assertThat(each.value().amount()).isNull();
                });
        assertThatThrownBy(() -> edits.edit(cost.origin().row(), "amount", shown, EnteredValue.of(BigDecimal.ONE), BY))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nameAndTargetOfAnIndicatorAreCorrected() {
        PlanId strategy = imports.add(Papers.sample("mihon-sogo-senryaku.txt"), "importer")
                .plan();
        IndicatorSheet before = indicators.list(strategy).stream()
                .filter(each -> each.indicator().value().target() != null
                        && each.indicator().value().target().number() != null)
                .findFirst()
                .orElseThrow();
        Value target = before.indicator().value().target();

        edits.edit(
                before.indicator().origin().row(),
                "target",
                new EnteredValue(target.state(), target.text(), target.number()),
                EnteredValue.of(new BigDecimal("77")),
                BY);
        edit(
                before.indicator().origin().row(),
                "name",
                before.indicator().value().name(),
                "正しい指標");

        Value after = indicators.get(before.id()).indicator().value().target();
        assertThat(after.number()).isEqualByComparingTo("77");
        assertThat(after.unit()).isEqualTo(target.unit());
        assertThat(after.asOf()).isEqualTo(target.asOf());
        assertThat(indicators.get(before.id()).indicator().value().name()).isEqualTo("正しい指標");
    }

    @Test
    void everythingThatAPersonEnteredSurvivesTheNextImport() throws Exception {
        OutlineNode node = plans.outline(plan).get(1);
        edit(node.origin().row(), "title", node.title(), "町で呼んでいる名前");
        edit(row(), "name", sheet().project().value().name(), "まるで別の呼び名");
        EnteredValue shown = EnteredValue.of(cost().value().amount());
        edits.edit(cost().origin().row(), "amount", shown, EnteredValue.of(new BigDecimal("4321")), BY);
        int held = projects.list(plan).size();

        ImportResult second = imports.add(
                Files.writeString(folder.resolve("next.txt"), Papers.text(PAPER).replace("\n", "\r\n")), "importer");
        IntakeSheet review = intakes.get(second.intake());
        assertThat(review.proposals())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.person()).isEqualTo("planner"))
                .extracting(Proposal::before)
                .containsExactlyInAnyOrder("町で呼んでいる名前", "まるで別の呼び名", "4321");
        intakes.decideSure(second.intake(), "planner");
        intakes.take(second.intake(), "planner");

        assertThat(plans.getNode(node.id()).node().title()).isEqualTo("町で呼んでいる名前");
        assertThat(sheet().project().value().name()).isEqualTo("まるで別の呼び名");
        assertThat(cost().value().amount()).isEqualByComparingTo("4321");
        assertThat(projects.list(plan)).hasSize(held);
    }
}
