package jp.shirube.app.desk.restructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ListingMovedMeanwhile;
import jp.shirube.app.project.ListingMoves;
import jp.shirube.app.project.ListingPlace;
import jp.shirube.app.project.ListingRefused;
import jp.shirube.app.project.MassAction;
import jp.shirube.app.project.MassChanges;
import jp.shirube.app.project.MassOutcome;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.Placed;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Reach;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.exchange.ProjectStatus;
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

/** Several projects are changed at once for one reason, and the listing of one goes to another place. */
@SpringBootTest(properties = "shirube.town=mass")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MassModuleTest {
    private static final Author HANAKO = Author.of("hanako");

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanNumbers numbers;

    @Autowired
    private Projects projects;

    @Autowired
    private MassChanges changes;

    @Autowired
    private ListingMoves moves;

    @Autowired
    private Undo undo;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Histories histories;

    private PlanId plan;

    @BeforeAll
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
    }

    private List<ProjectEntry> three() {
        return projects.list(plan).subList(0, 3);
    }

    private static Map<ProjectId, String> seen(MassAction action, List<ProjectEntry> chosen) {
        Map<ProjectId, String> seen = new HashMap<>();
        chosen.forEach(each -> seen.put(each.id(), MassChanges.standing(action, each)));
        return seen;
    }

    private MassOutcome change(MassAction action, String value) {
        return changes.change(plan, action, value, seen(action, three()), HANAKO);
    }

    private void takeBack(long mark) {
        undo.takeBack(numbers.get(plan), mark, HANAKO);
    }

    private OutlineNode other(ProjectEntry project) {
        return plans.outline(plan).stream()
                .filter(each -> each.depth() == 3 && !project.nodes().contains(each.id()))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    @Test
    void divisionAndStatusOfSeveralAreSetAndTakenBack() {
        List<ProjectEntry> before = three();

        MassOutcome assigned = change(MassAction.DIVISION, "みらい課");
        assertThat(assigned.changed()).isEqualTo(3);
        assertThat(three()).allMatch(each -> each.departments().equals(List.of("みらい課")));
        assertThat(change(MassAction.DIVISION, "みらい課").same()).isEqualTo(3);
        takeBack(assigned.mark());
        MassOutcome classified = change(MassAction.STATUS, "expanded");
        assertThat(three()).allMatch(each -> each.status() == ProjectStatus.EXPANDED);
        takeBack(classified.mark());

        assertThat(three()).isEqualTo(before);
    }

    @Test
    void severalAreListedElsewhereWithoutGapsAndTheTotalOfThePlanStays() {
        List<ProjectEntry> before = three();
        var total = budgets.total(plan);
        OutlineNode target = other(before.get(0));
        int there = projects.list(target.id(), Reach.OWN).size();

        MassOutcome outcome = change(MassAction.LISTING, target.id().value());

        assertThat(outcome.changed()).isEqualTo(3);
        assertThat(projects.list(target.id(), Reach.OWN).subList(there, there + 3))
                .extracting(ProjectEntry::id)
                .containsExactlyElementsOf(before.stream().map(ProjectEntry::id).toList());
        for (OutlineNode node : plans.outline(plan)) {
            assertThat(places(node.id()))
                    .isEqualTo(places(node.id()).stream().sorted().toList())
                    .doesNotHaveDuplicates();
        }
        assertThat(places(target.id()).get(there + 2)).isEqualTo(there + 3);
        assertThat(budgets.total(plan)).isEqualTo(total);
        takeBack(outcome.mark());
        assertThat(three()).isEqualTo(before);
    }

    private List<Integer> places(NodeId node) {
        return projects.list(node, Reach.OWN).stream()
                .flatMap(each -> projects.get(each.id()).placements().stream())
                .filter(each -> each.path().get(each.path().size() - 1).id().equals(node))
                .map(each -> each.placement().value().order())
                .toList();
    }

    @Test
    void retiredProjectsAreGoneFromListsAndSumsUntilTakenBack() throws Exception {
        List<ProjectEntry> before = projects.list(plan);
        var total = budgets.total(plan);

        MassOutcome retired = change(MassAction.RETIRE, "");

        assertThat(projects.list(plan)).isEqualTo(before.subList(3, before.size()));
        assertThat(budgets.total(plan).projects()).isEqualTo(total.projects() - 3);
        web.perform(get("/staff/search").param("q", before.get(0).name()).with(SignedIn.hanako()))
                .andExpect(status().isOk());
        web.perform(get("/staff/projects/" + before.get(0).id()).with(SignedIn.hanako()))
                .andExpect(status().isNotFound());
        takeBack(retired.mark());
        assertThat(projects.list(plan)).isEqualTo(before);
        assertThat(budgets.total(plan)).isEqualTo(total);
    }

    @Test
    void whatWasChangedMeanwhileIsLeftAloneAndForeignProjectsAreRefused() {
        List<ProjectEntry> before = three();
        Map<ProjectId, String> seen = seen(MassAction.DIVISION, before);
        MassOutcome first = changes.change(
                plan,
                MassAction.DIVISION,
                "さきの課",
                Map.of(before.get(0).id(), seen.get(before.get(0).id())),
                HANAKO);

        MassOutcome outcome = changes.change(plan, MassAction.DIVISION, "みらい課", seen, HANAKO);

        assertThat(outcome.conflicts()).containsExactly(before.get(0).id());
        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(three().get(0).departments()).containsExactly("さきの課");
        takeBack(outcome.mark());
        takeBack(first.mark());
        Map<ProjectId, String> foreign = Map.of(new ProjectId("000000000000"), "");
        assertThatThrownBy(() -> changes.change(plan, MassAction.RETIRE, "", foreign, HANAKO))
                .isInstanceOf(NoSuchProject.class);
        assertThatThrownBy(() -> change(MassAction.LISTING, "000000000000")).isInstanceOf(ListingRefused.class);
    }

    @Test
    void thePagesShowWhatWouldChangeBeforeItIsDoneWithOneReason() throws Exception {
        List<ProjectEntry> before = three();
        String ask = text(tick(before).param("do", "division"), 200);
        assertThat(ask).contains("新しい担当課", before.get(0).name()).doesNotContain("件を変える</button>");
        String summary = text(tick(before).param("do", "division").param("value", "みらい課"), 200);
        assertThat(summary)
                .contains("3件を変える", "みらい課", before.get(0).departments().get(0));
        assertThat(text(post(address()).param("do", "division"), 422)).contains("一つも選ばれていません");
        assertThat(text(tick(before), 422)).contains("操作が選ばれていません");
        assertThat(text(tick(before).param("do", "status").param("value", "odd"), 200))
                .contains("選び直してください");
        assertThat(text(tick(before).param("do", "listing"), 200)).contains("新しい掲載先");
        assertThat(text(tick(before).param("do", "retire"), 200)).contains("しまいます", "3件を変える");
        assertThat(three()).isEqualTo(before);

        MockHttpServletRequestBuilder form = post(address() + "/done")
                .param("do", "division")
                .param("value", "みらい課")
                .param("reason", "機構改革の準備");
        seen(MassAction.DIVISION, before).forEach((id, shown) -> form.param("seen." + id, shown));
        var done = send(form)
                .andExpect(redirectedUrl("/staff/projects?plan=" + plan))
                .andReturn();

        assertThat(histories.latest(plan.value(), 3)).allMatch(each -> "機構改革の準備".equals(each.reason()));
        UndoOffer offer = (UndoOffer) done.getFlashMap().get("undo");
        takeBack(offer.mark());
        assertThat(three()).isEqualTo(before);
        web.perform(post(address()).with(csrf())).andExpect(redirectedUrl("/sign-in"));
        web.perform(post(address() + "/done").with(SignedIn.hanako())).andExpect(status().isForbidden());
    }

    @Test
    void aListingGoesToAnotherNodeOrPlaceAndAConflictShowsBoth() throws Exception {
        ProjectEntry project = projects.list(plan).get(4);
        Placed placed = projects.get(project.id()).placements().get(0);
        var row = placed.placement().origin().row();
        ListingPlace seen = moves.place(project.id(), row);
        OutlineNode target = other(project);
        String address = "/staff/projects/" + project.id() + "/listings/" + row.id() + "/move";
        assertThat(text(get(address + "?node=" + target.id()), 200)).contains("の掲載を移す", target.title(), "いまの場所");
        assertThat(text(get("/staff/projects/" + project.id()), 200)).contains("/listings/" + row.id() + "/move");

        long mark = moves.move(project.id(), row, seen, new ListingPlace(target.id(), null), HANAKO);
        assertThat(projects.list(target.id(), Reach.OWN).get(0).id()).isEqualTo(project.id());
        assertThatThrownBy(() -> moves.move(project.id(), row, seen, new ListingPlace(target.id(), null), HANAKO))
                .isInstanceOf(ListingMovedMeanwhile.class);
        String conflict = text(
                post(address)
                        .param("seenNode", seen.node().value())
                        .param(
                                "seenAfter",
                                seen.after() == null ? "" : seen.after().value())
                        .param("node", seen.node().value()),
                409);
        assertThat(conflict).contains("ほかの人が先に", target.title());
        takeBack(mark);
        assertThat(moves.place(project.id(), row)).isEqualTo(seen);
        send(post(address)
                        .param("seenNode", seen.node().value())
                        .param(
                                "seenAfter",
                                seen.after() == null ? "" : seen.after().value())
                        .param("node", "000000000000"))
                .andExpect(status().isUnprocessableContent());
    }

    private String address() {
        return "/staff/plans/" + plan + "/mass";
    }

    private MockHttpServletRequestBuilder tick(List<ProjectEntry> chosen) {
        return post(address())
                .param("project", chosen.stream().map(each -> each.id().value()).toArray(String[]::new));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignedIn.hanako()).with(csrf()));
    }

    private String text(MockHttpServletRequestBuilder request, int status) throws Exception {
        return send(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
