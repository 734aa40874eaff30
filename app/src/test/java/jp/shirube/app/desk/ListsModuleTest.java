package jp.shirube.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.app.savedview.SavedView;
import jp.shirube.app.savedview.SavedViews;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import jp.shirube.app.testing.TextEdit;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Lists go out as files as they are filtered, and are kept as views. */
@SpringBootTest(properties = "shirube.town=lists")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsModuleTest {
    private static final String FORMULA = "=HYPERLINK(\"http://example.invalid\")";

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private Edits edits;

    @Autowired
    private SavedViews views;

    @Autowired
    private Indicators indicators;

    @Autowired
    private StandingRows standing;

    @Autowired
    private Undo undo;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeAll
    void take() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        TestStaff.open(jdbc, "clerk", "こども課", Role.ENTRY);
        ProjectEntry first = projects.list(plan).get(0);
        TextEdit.make(edits, first.origin(), "name", first.name(), FORMULA, new Author("hanako", "attack", null));
    }

    private List<String> lines(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void aListGoesOutAsItIsFiltered() throws Exception {
        List<ProjectEntry> all = projects.list(plan);
        ProjectEntry some = all.get(all.size() - 1);
        String division = some.departments().get(0);
        long owned = all.stream()
                .filter(each -> each.departments().contains(division))
                .count();

        assertThat(lines("/staff/projects.csv?plan=" + plan).get(0)).startsWith("\ufeff計画,コード,事業名,");
        assertThat(lines("/staff/projects.csv?plan=" + plan + "&division=" + division))
                .hasSize((int) owned + 1)
                .last()
                .asString()
                .contains(some.name());
        assertThat(lines("/staff/budgets.csv?plan=" + plan)).hasSizeGreaterThan(5);
        assertThat(lines("/staff/indicators.csv?plan=" + plan).get(0)).contains("基準値");
        assertThat(lines("/staff/indicators/state.csv?plan=" + plan).get(0)).contains("見込みに対して（％）");
        assertThat(lines("/staff/search.csv?q=" + some.name())).anyMatch(line -> line.contains(some.name()));
        assertThat(lines("/staff/plans/" + plan + "/history.csv")).anyMatch(line -> line.contains("attack"));
    }

    /** Formula injection: a name that looks like a formula is a text in every file. */
    @Test
    void noFileHoldsAFormula() throws Exception {
        for (String address : List.of("/staff/projects.csv?plan=" + plan, "/staff/plans/" + plan + "/history.csv")) {
            assertThat(lines(address))
                    .anyMatch(line -> line.contains("\"'=HYPERLINK("))
                    .noneMatch(line -> line.contains(",=") || line.contains(",\"=") || line.startsWith("="));
        }
        web.perform(get("/staff/projects.xlsx?plan=" + plan).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment;")));
    }

    @Test
    void whoMayNotExportGetsNoFileAndNoLink() throws Exception {
        web.perform(get("/staff/projects.xlsx?plan=" + plan).with(SignedIn.as("clerk")))
                .andExpect(status().isForbidden());
        assertThat(web.perform(get("/staff/projects?plan=" + plan).with(SignedIn.as("clerk")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("projects.xlsx");
        web.perform(get("/staff/projects.exe?plan=" + plan).with(SignedIn.hanako()))
                .andExpect(status().isConflict());
    }

    @Test
    void aViewIsKeptSharedReplacedAndPutAway() throws Exception {
        keep("snow", "hanako", true, "除雪");
        assertThat(views.list("projects", "taro"))
                .extracting(SavedView::name, SavedView::login)
                .contains(org.assertj.core.groups.Tuple.tuple("snow", "hanako"));
        keep("snow", "hanako", false, "道路");
        assertThat(views.list("projects", "taro")).isEmpty();
        SavedView own = views.list("projects", "hanako").get(0);
        assertThat(own.filters()).containsEntry("name", "道路").containsEntry("plan", plan.value());

        web.perform(post("/staff/views/" + own.id() + "/retire")
                        .with(SignedIn.as("clerk"))
                        .with(csrf()))
                .andExpect(status().isConflict());
        web.perform(post("/staff/views/" + own.id() + "/retire")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(redirectedUrl("/staff/projects"));
        assertThat(views.list("projects", "hanako")).isEmpty();
    }

    @Test
    void aViewLeadsToItsListAndNowhereElse() throws Exception {
        web.perform(post("/staff/views")
                        .param("list", "https://example.invalid")
                        .param("view-name", "away")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isConflict());
        web.perform(post("/staff/views")
                        .param("list", "projects")
                        .param("view-name", "  ")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isConflict());
    }

    private void keep(String name, String login, boolean shared, String filter) throws Exception {
        web.perform(post("/staff/views")
                        .param("list", "projects")
                        .param("view-name", name)
                        .param("view-shared", Boolean.toString(shared))
                        .param("plan", plan.value())
                        .param("name", filter)
                        .with(SignedIn.as(login))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private RowRef row(int number) {
        return projects.list(plan).get(number).origin().row();
    }

    private String cell(int number, String field) {
        return row(number).id() + "." + field;
    }

    private MockHttpServletRequestBuilder sheet(String login) {
        return post("/staff/sheets/projects")
                .param("of", plan.value())
                .with(SignedIn.as(login))
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder typed(
            MockHttpServletRequestBuilder form, String cell, String shown, String typed) {
        return form.param("v." + cell, typed).param("s." + cell, shown);
    }

    private String answer(MockHttpServletRequestBuilder form, int status) throws Exception {
        return web.perform(form)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String shown(String page, String cell) {
        String before = "name=\"s." + cell + "\" value=\"";
        int at = page.indexOf(before) + before.length();
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void aListIsEditedAsASheetAndTakenBackAsOneChange() throws Exception {
        ProjectEntry third = projects.list(plan).get(3);
        assertThat(lines("/staff/projects?plan=" + plan + "&name=" + third.name()))
                .anyMatch(line -> line.contains("/staff/sheets/projects?of=" + plan + "&amp;name="));
        String page = String.join("\n", lines("/staff/sheets/projects?of=" + plan + "&name=" + third.name()));
        assertThat(page)
                .contains("v." + cell(3, "project-overview"))
                .doesNotContain("v." + cell(4, "project-overview"));
        var form = sheet("hanako").param("reason", "表記をそろえた");
        typed(form, cell(3, "project-remarks"), "", "一つ目\r\n二つ目");
        typed(form, cell(3, "department-name"), third.departments().get(0), "みらい課");
        typed(form, cell(3, "project-status"), shown(page, cell(3, "project-status")), "拡充");

        var done = web.perform(form).andExpect(status().is3xxRedirection()).andReturn();

        UndoOffer offer = (UndoOffer) done.getFlashMap().get("undo");
        assertThat(offer.count()).isEqualTo(3);
        StandingRow stands = standing.get(row(3));
        assertThat(stands.text("remarks")).isEqualTo("一つ目\n二つ目");
        assertThat(stands.text("status")).isEqualTo("expanded");
        assertThat(projects.list(plan).get(3).departments()).containsExactly("みらい課");
        undo.takeBack(stands.plan(), offer.mark(), Author.of("hanako"));
        assertThat(projects.list(plan).get(3)).isEqualTo(third);
    }

    @Test
    void whatSomebodyChangedMeanwhileComesBackWithBothTextsAndAllElseIsSaved() throws Exception {
        String name = projects.list(plan).get(4).name();
        TextEdit.make(edits, projects.list(plan).get(4).origin(), "name", name, name + "甲", Author.of("taro"));
        var form = sheet("hanako").param("reason", "改称");
        typed(form, cell(4, "project-name"), name, name + "乙");
        typed(form, cell(4, "project-remarks"), "", "注");

        assertThat(answer(form, 409))
                .contains("画面を開いたとき「" + name + "」、いま「" + name + "甲」、入力した値「" + name + "乙」")
                .contains("name=\"s." + cell(4, "project-name") + "\" value=\"" + name + "甲\"");
        assertThat(standing.get(row(4)).text("name")).isEqualTo(name + "甲");
        assertThat(standing.get(row(4)).text("remarks")).isEqualTo("注");
    }

    @Test
    void whatCannotBeTakenIsNamedAndNothingIsSavedOrLost() throws Exception {
        var form = sheet("hanako").param("reason", "見直し");
        typed(form, cell(5, "project-status"), "継続", "<b>たぶん</b>");
        typed(form, cell(5, "project-remarks"), "", "残る文");

        assertThat(answer(form, 422))
                .contains("1か所", "「&lt;b&gt;たぶん", "新規、拡充、継続のどれか", ">残る文</textarea>")
                .doesNotContain("<b>たぶん");
        assertThat(standing.get(row(5)).text("remarks")).isEmpty();
        String name = projects.list(plan).get(5).name();
        assertThat(answer(typed(sheet("hanako"), cell(5, "project-name"), name, name + "乙"), 422))
                .contains("資料から読んだ値を変えるときは、理由を書いてください");
        assertThat(standing.get(row(5)).text("name")).isEqualTo(name);
    }

    @Test
    void inASheetOneEditsOnlyWhatIsOnesOwn() throws Exception {
        List<ProjectEntry> all = projects.list(plan);
        int own = all.indexOf(all.stream()
                .filter(each -> each.departments().equals(List.of("こども課")))
                .findFirst()
                .orElseThrow());
        int foreign = all.indexOf(all.stream()
                .filter(each -> !each.departments().contains("こども課"))
                .findFirst()
                .orElseThrow());
        String page = answer(get("/staff/sheets/projects?of=" + plan).with(SignedIn.as("clerk")), 200);
        assertThat(page)
                .contains("name=\"v." + cell(own, "project-remarks"))
                .contains("id=\"c." + cell(foreign, "project-remarks"))
                .doesNotContain("name=\"v." + cell(foreign, "project-remarks"));

        answer(typed(sheet("clerk"), cell(foreign, "project-remarks"), "", "よその課"), 403);
        answer(typed(sheet("clerk"), cell(own, "project-remarks"), "", "うちの課"), 302);
        assertThat(standing.get(row(foreign)).text("remarks")).isEmpty();
        assertThat(standing.get(row(own)).text("remarks")).isEqualTo("うちの課");
    }

    @Test
    void aProjectWithoutADivisionGetsItsFirst() throws Exception {
        PlanId strategy = imports.add(Path.of("../samples/good/mihon-ken-kyosei-vision.txt"), "importer")
                .plan();
        ProjectEntry without = projects.list(strategy).stream()
                .filter(each -> each.departments().isEmpty())
                .findFirst()
                .orElseThrow();
        var form = post("/staff/sheets/projects")
                .param("of", strategy.value())
                .with(SignedIn.hanako())
                .with(csrf());

        answer(typed(form, without.origin().row().id() + ".department-name", "", "みらい課"), 302);

        assertThat(projects.get(without.id()).owners()).hasSize(1);
    }

    @Test
    void indicatorsAreEditedAsASheet() throws Exception {
        PlanId vision = imports.add(Path.of("../samples/good/mihon-ken-kyosei-vision.txt"), "importer")
                .plan();
        IndicatorSheet first = indicators.list(vision).get(0);
        RowRef row = first.indicator().origin().row();
        String page = String.join("\n", lines("/staff/sheets/indicators?of=" + vision));
        var form = post("/staff/sheets/indicators")
                .param("of", vision.value())
                .param("reason", "見直し")
                .with(SignedIn.hanako())
                .with(csrf());
        String target = row.id() + ".indicator-target";
        String notes = row.id() + ".indicator-breakdown";
        typed(form, target, shown(page, target), "１，２３４");
        typed(form, notes, shown(page, notes), "うち町内");

        answer(form, 302);

        assertThat(standing.get(row).value("target").number()).isEqualByComparingTo("1234");
        assertThat(standing.get(row).text("breakdown")).isEqualTo("うち町内");
    }
}
