package jp.shirube.app.desk.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TextEdit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** Every page that shows a plan stands a second time as it was at a moment, and nothing on it changes anything. */
@SpringBootTest(properties = "shirube.town=past")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastPagesModuleTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/staff[^\"]*)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Edits edits;

    @Autowired
    private Clock clock;

    private PlanId plan;
    private OutlineNode node;
    private ProjectEntry project;
    private String then;

    @BeforeAll
    void changeSomething() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        Instant moment = clock.instant();
        then = "/staff/at/" + moment;
        Author by = new Author("hanako", "another name", null);
        node = plans.outline(plan).get(0);
        project = projects.list(plan).get(0);
        TextEdit.make(edits, node.origin(), "title", node.title(), "The later title", by);
        TextEdit.make(edits, project.origin(), "name", project.name(), "The later name", by);
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void pagesShowWhatStoodThen() throws Exception {
        assertThat(page("/staff/plans/" + plan)).contains("The later title").doesNotContain("class=\"past\"");
        assertThat(page(then + "/plans/" + plan))
                .contains(node.title(), "class=\"past\"", "いまの計画ではありません")
                .doesNotContain("The later title");
        assertThat(page(then + "/projects/" + project.id()))
                .contains(project.name())
                .doesNotContain("The later name");
        assertThat(page(then + "/projects?plan=" + plan))
                .contains(project.name())
                .doesNotContain("The later name");
        for (String path :
                List.of("/indicators?plan=" + plan, "/budgets?plan=" + plan, "/plans/" + plan + "/sums", "/plans")) {
            assertThat(page(then + path)).contains("class=\"past\"");
        }
    }

    @Test
    void linksStayInThatTimeAndNothingCanBeChanged() throws Exception {
        for (String path : List.of(
                "/plans/" + plan,
                "/plans/" + plan + "/nodes/" + node.id(),
                "/projects/" + project.id(),
                "/plans",
                "/budgets?plan=" + plan)) {
            String html = page(then + path);
            assertThat(LINK.matcher(html).results().map(each -> each.group(1)))
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith(then)
                            || link.matches("/staff/(time|documents/.*|intakes/[0-9]+)")
                            || link.equals("/staff" + path));
            assertThat(html.replaceAll("(?s)<form class=\"sign-out\".*?</form>", ""))
                    .doesNotContainIgnoringCase("method=\"post\"")
                    .doesNotContain("\"/staff/correct");
        }
    }

    @Test
    void beforeItWasTakenInThePlanIsNotThere() throws Exception {
        web.perform(get("/staff/at/2001-01-01/plans/" + plan).with(SignedIn.hanako()))
                .andExpect(status().isNotFound());
        assertThat(page("/staff/at/2001-01-01/plans")).doesNotContain(plan.value());
    }

    @Test
    void nothingIsWrittenAtAnAddressOfThePastNorFromAPageOfIt() throws Exception {
        String correct = "/correct/plan.node/" + node.origin().row().id();
        web.perform(post(then + correct).with(SignedIn.hanako()).with(csrf()).param("field", "title"))
                .andExpect(status().isConflict());
        web.perform(get(then + correct).with(SignedIn.hanako())).andExpect(status().isConflict());
        web.perform(post("/staff" + correct)
                        .with(SignedIn.hanako())
                        .with(csrf())
                        .header("Referer", "http://localhost" + then + "/plans/" + plan)
                        .param("field", "title"))
                .andExpect(status().isConflict());
    }

    @Test
    void aDayThatIsNoneOrNotYetIsNotFound() throws Exception {
        for (String day : List.of("2026-13-01", "tomorrow", "9999-01-01")) {
            web.perform(get("/staff/at/" + day + "/plans").with(SignedIn.hanako()))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aFormWithADayLeadsThereAndNowhereElse() throws Exception {
        web.perform(get("/staff/time")
                        .with(SignedIn.hanako())
                        .param("day", "2024-04-01")
                        .param("to", "/staff/plans/" + plan))
                .andExpect(redirectedUrl("/staff/at/2024-04-01/plans/" + plan));
        web.perform(get("/staff/time")
                        .with(SignedIn.hanako())
                        .param("day", "2024-04-01")
                        .param("time", "09:30")
                        .param("to", "/staff/budgets?plan=" + plan))
                .andExpect(redirectedUrl("/staff/at/2024-04-01T09:30/budgets?plan=" + plan));
        for (String to : List.of("https://example.org/", "//example.org", "/staff/correct/plan.node/1")) {
            web.perform(get("/staff/time")
                            .with(SignedIn.hanako())
                            .param("day", "2024-04-01")
                            .param("to", to))
                    .andExpect(status().isNotFound());
        }
    }
}
