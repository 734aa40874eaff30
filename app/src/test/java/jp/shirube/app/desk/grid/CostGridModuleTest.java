package jp.shirube.app.desk.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.desk.field.EnteredCost;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.intake.Proposal;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.CostEntries;
import jp.shirube.app.project.CostEntry;
import jp.shirube.app.project.EnteredCosts;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Many amounts are entered at once; what cannot be read or was changed meanwhile comes back, and nothing that was typed is lost. */
@SpringBootTest(properties = "shirube.town=grid")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostGridModuleTest {
    private static final Author HANAKO = Author.of("hanako");

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Projects projects;

    @Autowired
    private CostEntries entries;

    @Autowired
    private CostGrids grids;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Undo undo;

    @Autowired
    private PlanNumbers numbers;

    @Autowired
    private Histories histories;

    private PlanId plan;
    private PlanId vision;
    private long intake;

    @BeforeAll
    void takeTheSamples() {
        var taken = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer");
        plan = taken.plan();
        intake = taken.intake();
        vision = imports.add(Path.of("../samples/good/mihon-ken-kyosei-vision.txt"), "importer")
                .plan();
    }

    private ProjectEntry project(int number) {
        return projects.list(plan).get(number);
    }

    private String text(ProjectEntry project, int year) {
        return grids.get(plan).cells().stream()
                .filter(cell -> cell.id().equals(project.id() + "." + year))
                .map(GridCell::text)
                .findFirst()
                .orElseThrow();
    }

    private static EnteredValue number(String text) {
        return EnteredValue.of(new BigDecimal(text));
    }

    private CostEntry entry(ProjectEntry project, int year, String shown, String entered) {
        EnteredCost cost = grids.get(plan).cost();
        return new CostEntry(
                project.id(),
                year,
                null,
                cost.read(shown).orElseThrow(),
                cost.read(entered).orElseThrow());
    }

    @Test
    void theTotalsOfTheGridAreThoseOfThePlanForEveryPlan() {
        for (PlanId each : List.of(plan, vision)) {
            GridSums sums = grids.get(each).sums();
            budgets.total(each).total().stream()
                    .filter(year -> year.numbers() > 0)
                    .forEach(year -> assertThat(sums.of("all:" + year.year()))
                            .isEqualTo(new jp.shirube.app.platform.JapaneseFormats().thousandYen(year.yen())));
        }
        assertThat(budgets.total(vision).total()).isNotEmpty();
    }

    @Test
    void fortyAmountsAreSavedAsOneChangeWithOneReasonAndTakenBackAsOne() throws Exception {
        CostGrid grid = grids.get(plan);
        List<GridCell> cells = grid.cells().subList(0, 40);
        Map<String, String> typed = new HashMap<>();
        cells.forEach(cell -> typed.put(
                cell.id(), "1" + (cell.text().isEmpty() ? "0" : cell.text().replace(",", ""))));

        var done = web.perform(form(cells, typed)
                        .param("reason", "当初予算の要求")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(redirectedUrl("/staff/plans/" + plan + "/grid?branch=&division="))
                .andReturn();

        UndoOffer offer = (UndoOffer) done.getFlashMap().get("undo");
        assertThat(offer.count()).isEqualTo(40);
        Map<String, String> after = new HashMap<>();
        grids.get(plan).cells().forEach(cell -> after.put(cell.id(), cell.text().replace(",", "")));
        assertThat(after).containsAllEntriesOf(typed);
        assertThat(histories.latest(plan.value(), 40)).allMatch(each -> "当初予算の要求".equals(each.reason()));
        undo.takeBack(numbers.get(plan), offer.mark(), HANAKO);
        assertThat(grids.get(plan).cells().subList(0, 40))
                .extracting(GridCell::text)
                .isEqualTo(cells.stream().map(GridCell::text).toList());
    }

    @Test
    void theFourThingsThatACellSaysAreKeptApart() throws Exception {
        ProjectEntry project = project(3);
        List<String> typed = List.of("０", "—", "未定");
        List<Integer> years = grids.get(plan).years();
        for (int i = 0; i < 3; i++) {
            save(project, years.get(i), text(project, years.get(i)), typed.get(i))
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(project(3).costs().stream().filter(cost -> years.indexOf(cost.year()) < 3))
                .extracting(Cost::state)
                .containsExactly(ValueState.NUMBER, ValueState.UNDEFINED, ValueState.PLACEHOLDER);
        save(project, years.get(2), "未定", "").andExpect(status().is3xxRedirection());
        assertThat(project(3).costs().get(2).state()).isEqualTo(ValueState.NONE);
        assertThat(page("")).contains("value=\"0\"", "value=\"—\"");
    }

    @Test
    void aYearWithoutACostGetsOneAndTheNextReadingTakesItForTheSame() {
        ProjectEntry without = projects.list(plan).stream()
                .filter(each -> each.costs().isEmpty())
                .findFirst()
                .orElseThrow();
        int year = grids.get(plan).years().get(1);

        EnteredCosts outcome =
                entries.enter(plan, MoneyUnit.THOUSAND_YEN, List.of(entry(without, year, "", "1,500")), HANAKO);

        assertThat(outcome.saved()).isEqualTo(1);
        assertThat(text(without, year)).isEqualTo("1,500");
        Cost added = projects.get(without.id()).costs().get(0).value();
        assertThat(added.amount()).isEqualByComparingTo("1500");
        assertThat(intakes.get(intakes.readAgain(intake, "hanako")).proposals())
                .filteredOn(each -> each.decision() == Proposal.Decision.OPEN)
                .noneMatch(each -> "cost".equals(each.item()) && "1500".equals(each.after()));
        undo.takeBack(numbers.get(plan), outcome.mark(), HANAKO);
        assertThat(text(without, year)).isEmpty();
        long again = entries.enter(plan, MoneyUnit.THOUSAND_YEN, List.of(entry(without, year, "", "7")), HANAKO)
                .mark();
        assertThat(text(without, year)).isEqualTo("7");
        undo.takeBack(numbers.get(plan), again, HANAKO);
    }

    @Test
    void whatSomebodyChangedMeanwhileComesBackAndAllElseIsSaved() throws Exception {
        ProjectEntry project = project(5);
        int first = grids.get(plan).years().get(0);
        int second = grids.get(plan).years().get(1);
        String shownFirst = text(project, first);
        String shownSecond = text(project, second);
        entries.enter(
                plan, MoneyUnit.THOUSAND_YEN, List.of(entry(project, first, shownFirst, "777")), Author.of("taro"));

        String page = web.perform(post("/staff/plans/" + plan + "/grid")
                        .param("v." + project.id() + "." + first, "888")
                        .param("s." + project.id() + "." + first, shownFirst)
                        .param("v." + project.id() + "." + second, "999")
                        .param("s." + project.id() + "." + second, shownSecond)
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("1個の値を保存しました", "画面を開いたときは " + shownFirst + "、いまは 777、入力した値は 888")
                .contains("name=\"s." + project.id() + "." + first + "\" value=\"777\"");
        assertThat(text(project, first)).isEqualTo("777");
        assertThat(text(project, second)).isEqualTo("999");
        save(project, first, "777", "888").andExpect(status().is3xxRedirection());
        assertThat(text(project, first)).isEqualTo("888");
    }

    @Test
    void whatCannotBeReadIsNamedByProjectAndYearAndNothingIsSavedOrLost() throws Exception {
        ProjectEntry project = project(6);
        List<Integer> years = grids.get(plan).years();
        String stood = text(project, years.get(0));

        String page = web.perform(post("/staff/plans/" + plan + "/grid")
                        .param("v." + project.id() + "." + years.get(0), "4,321")
                        .param("s." + project.id() + "." + years.get(0), stood)
                        .param("v." + project.id() + "." + years.get(1), "<b>およそ千</b>")
                        .param("s." + project.id() + "." + years.get(1), text(project, years.get(1)))
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("次の 1か所", "「" + project.name() + "」の令和", "数として読めません")
                .contains("value=\"4,321\"", "&lt;b&gt;およそ千", "aria-invalid=\"true\"")
                .doesNotContain("<b>およそ");
        assertThat(text(project, years.get(0))).isEqualTo(stood);
    }

    @Test
    void twoWhoEnterDifferentYearsOfOneProjectBothWinAndOfTheSameNewYearOnlyOne() throws Exception {
        ProjectEntry without = projects.list(plan).stream()
                .filter(each -> each.costs().isEmpty())
                .reduce((one, other) -> other)
                .orElseThrow();
        List<Integer> years = grids.get(plan).years();
        List<Callable<EnteredCosts>> both = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CostEntry mine = entry(without, years.get(i % 2), "", String.valueOf(100 + i));
            both.add(() -> entries.enter(plan, MoneyUnit.THOUSAND_YEN, List.of(mine), HANAKO));
        }
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            int saved = 0;
            int conflicts = 0;
            for (Future<EnteredCosts> each : many.invokeAll(both)) {
                saved += each.get().saved();
                conflicts += each.get().conflicts().size();
            }
            assertThat(saved).isEqualTo(2);
            assertThat(conflicts).isEqualTo(6);
        } finally {
            many.shutdown();
        }
    }

    @Test
    void costsInAnotherUnitKeepItAndTheFilterShowsOnlyItsOwn() throws Exception {
        ProjectEntry project = project(7);
        int year = grids.get(plan).years().get(0);
        BigDecimal before = amount(project, year);
        EnteredValue shown = EnteredValue.of(before.multiply(BigDecimal.valueOf(1000)));
        var done = entries.enter(
                plan,
                MoneyUnit.YEN,
                List.of(new CostEntry(project.id(), year, null, shown, number("1234567"))),
                HANAKO);
        assertThat(amount(projects.list(plan).get(7), year)).isEqualByComparingTo("1234.567");
        assertThat(text(project, year)).isEqualTo("1,234.567");
        undo.takeBack(numbers.get(plan), done.mark(), HANAKO);
        assertThat(amount(projects.list(plan).get(7), year)).isEqualByComparingTo(before);

        String division = project.departments().get(0);
        assertThat(grids.get(plan, "", division).lines())
                .allMatch(line -> line.project().departments().contains(division));
        String branch = project.nodes().get(0).value();
        assertThat(page("?branch=" + branch)).contains(project.name());
        assertThat(grids.get(plan, branch, "").lines().size())
                .isLessThan(grids.get(plan).lines().size());
    }

    private static BigDecimal amount(ProjectEntry project, int year) {
        return project.costs().stream()
                .filter(cost -> cost.year() == year)
                .map(Cost::amount)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNoCellOfTheGridIsNotWrittenAndStrangersAreKeptOut() throws Exception {
        ProjectEntry project = project(8);
        web.perform(get("/staff/plans/" + plan + "/grid")).andExpect(redirectedUrl("/sign-in"));
        web.perform(post("/staff/plans/" + plan + "/grid").with(SignedIn.hanako()))
                .andExpect(status().isForbidden());
        web.perform(get("/staff/plans/000000000000/grid").with(SignedIn.hanako()))
                .andExpect(status().isNotFound());
        var done = web.perform(post("/staff/plans/" + plan + "/grid")
                        .param("v." + project.id() + ".1999", "5")
                        .param("s." + project.id() + ".1999", "")
                        .param("v.ffffffffffff.2025", "5")
                        .param("s.ffffffffffff.2025", "")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        assertThat(done.getFlashMap().get("homeless")).isEqualTo(2);
        assertThat(done.getFlashMap().get("nothing")).isEqualTo(true);
    }

    private MockHttpServletRequestBuilder form(List<GridCell> cells, Map<String, String> typed) {
        MockHttpServletRequestBuilder form = post("/staff/plans/" + plan + "/grid");
        cells.forEach(cell -> form.param("v." + cell.id(), typed.get(cell.id())).param("s." + cell.id(), cell.shown()));
        return form;
    }

    private ResultActions save(ProjectEntry project, int year, String shown, String entered) throws Exception {
        return web.perform(post("/staff/plans/" + plan + "/grid")
                .param("v." + project.id() + "." + year, entered)
                .param("s." + project.id() + "." + year, shown)
                .with(SignedIn.hanako())
                .with(csrf()));
    }

    private String page(String query) throws Exception {
        return web.perform(get("/staff/plans/" + plan + "/grid" + query).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
