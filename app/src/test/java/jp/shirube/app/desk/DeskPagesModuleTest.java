package jp.shirube.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.exchange.PlanKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The pages over the sample plans, with a real database. */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Budgets budgets;

    @BeforeAll
    void takeTheSamples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples/good"))) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .forEach(file -> imports.add(file, "importer"));
        }
    }

    @Test
    void everyPageOfEveryPlanIsShown() throws Exception {
        for (PlanEntry plan : plans.list()) {
            for (String page : List.of(
                    "/staff/plans/" + plan.id(),
                    "/staff/plans/" + plan.id() + "/materials",
                    "/staff/plans/" + plan.id() + "/publication",
                    "/staff/projects?plan=" + plan.id(),
                    "/staff/indicators?plan=" + plan.id(),
                    "/staff/indicators/state?plan=" + plan.id(),
                    "/staff/budgets?plan=" + plan.id())) {
                assertThat(page(page)).as(page).contains("</html>");
            }
        }
    }

    @Test
    void theListNamesEveryPlanWithItsCounts() throws Exception {
        String list = page("/staff/plans");
        for (PlanEntry plan : plans.list()) {
            assertThat(list).contains(plan.title(), "/staff/plans/" + plan.id());
        }
    }

    @Test
    void everyBranchOfThePlanHasAnAddress() throws Exception {
        PlanId plan = plan(PlanKind.IMPLEMENTATION);
        for (OutlineNode node : plans.outline(plan)) {
            assertThat(page("/staff/plans/" + plan + "/nodes/" + node.id())).contains(node.title());
        }
    }

    @Test
    void aPrintedBudgetTableThatAddsUpIsConfirmed() throws Exception {
        PlanId plan = plan(PlanKind.IMPLEMENTATION);
        assertThat(page("/staff/budgets?plan=" + plan)).contains("✓ 合計一致");
    }

    @Test
    void theTreeIsNarrowedByDivisionAndSaysWhenNothingIsLeft() throws Exception {
        PlanId plan = plan(PlanKind.IMPLEMENTATION);
        assertThat(page("/staff/plans/" + plan + "?name=zzzz")).contains("あてはまる枝がありません");
        String division = projects.list(plan).stream()
                .flatMap(project -> project.departments().stream())
                .findFirst()
                .orElseThrow();
        assertThat(page("/staff/projects?plan=" + plan + "&division=" + division))
                .contains(division);
    }

    @Test
    void everyProjectHasASheetAndAHistory() throws Exception {
        for (PlanEntry plan : plans.list()) {
            for (ProjectEntry project :
                    projects.list(plan.id()).stream().limit(8).toList()) {
                assertThat(page("/staff/projects/" + project.id())).contains("置かれている場所");
                assertThat(page("/staff/projects/" + project.id() + "/history")).contains("追加");
            }
        }
    }

    @Test
    void aCostAnswersWithItsLineItsTextAndWhoTookItIn() throws Exception {
        String answer = page(costAddress());
        assertThat(answer).contains("どこから？", "資料の文字", "hit-row", "importer", "中で持つ値", "単位の根拠");
    }

    @Test
    void theContentsOfAYearAnswerWithTheirOwnCell() throws Exception {
        PlanId plan = plan(PlanKind.IMPLEMENTATION);
        String sheet = page("/staff/projects/" + projects.list(plan).get(0).id());
        String address = asked(sheet).stream()
                .filter(each -> each.contains("placement_year_plan"))
                .findFirst()
                .orElseThrow();
        assertThat(page(address)).contains("年度別の内容", "<mark class=\"hit\">", "hit-row");
    }

    @Test
    void thePanelIsAPartOfThePageWhenAFragmentIsAskedFor() throws Exception {
        String panel = web.perform(
                        get(costAddress()).header("HX-Request", "true").with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(panel).contains("where-close").doesNotContain("<html");
    }

    @Test
    void everyValueOfEveryPageCanBeAsked() throws Exception {
        for (PlanEntry plan : plans.list()) {
            for (String address : asked(page("/staff/plans/" + plan.id() + "/materials"))) {
                assertThat(page(address)).contains("どこから？");
            }
            for (String address : asked(page("/staff/indicators?plan=" + plan.id())).stream()
                    .limit(6)
                    .toList()) {
                assertThat(page(address)).contains("いまの値");
            }
        }
    }

    @Test
    void twoCharactersFindAndNothingFoundSaysWhatToTry() throws Exception {
        assertThat(page("/staff/search?q=子育")).contains("<mark>子育</mark>");
        assertThat(page("/staff/search?q=qqqq")).contains("見つかりませんでした");
    }

    @Test
    void publishingIsAskedBackAndDoneByAPost() throws Exception {
        PlanId plan = plan(PlanKind.STRATEGY);
        assertThat(page("/staff/plans/" + plan + "/publication")).contains("公開しますか");
        web.perform(post("/staff/plans/" + plan + "/publish")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(redirectedUrl("/staff/plans"));
        assertThat(plans.get(plan).published()).isTrue();
        web.perform(post("/staff/plans/" + plan + "/withdraw")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(redirectedUrl("/staff/plans"));
        assertThat(plans.get(plan).published()).isFalse();
    }

    @Test
    void strangersAreLedToTheSignIn() throws Exception {
        PlanId plan = plan(PlanKind.ZONE_VISION);
        for (String address : List.of(
                "/staff",
                "/staff/plans/" + plan,
                "/staff/plans/" + plan + "/materials",
                "/staff/search?q=x",
                "/staff/intakes")) {
            web.perform(get(address)).andExpect(redirectedUrl("/sign-in"));
        }
    }

    @Test
    void anAddressThatNamesNothingIsMissing() throws Exception {
        web.perform(get("/staff/projects/none").with(SignedIn.hanako())).andExpect(status().isNotFound());
        web.perform(get("/staff/where/project.cost/0").param("field", "amount").with(SignedIn.hanako()))
                .andExpect(status().isNotFound());
    }

    private String costAddress() throws Exception {
        PlanId plan = plan(PlanKind.ZONE_VISION);
        assertThat(budgets.total(plan).total()).isNotEmpty();
        for (ProjectEntry project : projects.list(plan)) {
            for (String address : asked(page("/staff/projects/" + project.id()))) {
                if (address.contains("project.cost")) {
                    return address;
                }
            }
        }
        throw new AssertionError("no cost to ask about");
    }

    private static List<String> asked(String page) {
        return java.util.regex.Pattern.compile("href=\"(/staff/where/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .distinct()
                .limit(12)
                .toList();
    }

    private PlanId plan(PlanKind kind) {
        return plans.list().stream()
                .filter(plan -> plan.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
