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
}
