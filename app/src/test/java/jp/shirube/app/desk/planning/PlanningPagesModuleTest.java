package jp.shirube.app.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.NodeMoves;
import jp.shirube.app.plan.NodePlace;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.planning.Editions;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Reach;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import jp.shirube.app.testing.TextEdit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of change proposals, states, editions and the plan that follows. */
@SpringBootTest(properties = "shirube.town=planning-pages")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanningPagesModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private Plans plans;

    @Autowired
    private NodeMoves moves;

    @Autowired
    private Edits edits;

    @Autowired
    private ChangeProposals proposals;

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private String home;

    @BeforeAll
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        home = "/staff/plans/" + plan;
        TestStaff.open(jdbc, "entry", "こども課", Role.ENTRY);
    }

    private ProjectSheet project(int number) {
        return projects.get(projects.list(plan).get(number).id());
    }

    private String page(String address) throws Exception {
        return text(web.perform(get(address).with(SignedIn.hanako())).andExpect(status().isOk()));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(form.with(SignedIn.hanako()).with(csrf()));
    }

    private long open(String title) throws Exception {
        send(post(home + "/proposals").param("title", title).param("reason", "見直しのため"))
                .andExpect(status().is3xxRedirection());
        return proposals.list(plan).get(0).id();
    }

    private ResultActions propose(long proposal, int number, String field, String shown, String value)
            throws Exception {
        RowRef row = project(number).project().origin().row();
        return send(post("/staff/correct/" + row.table() + "/" + row.id())
                .param("field", field)
                .param("value", value)
                .param("shown", shown)
                .param("reason", "話し合いで決めた")
                .param("proposal", String.valueOf(proposal))
                .param("into", "proposal"));
    }

    private String overview(int number) {
        String text = project(number).project().value().overview();
        return text == null ? "" : text;
    }

    @Test
    @Order(1)
    void theFormOfAFieldPutsItsValueIntoAProposalInsteadOfThePlan() throws Exception {
        RowRef row = project(0).project().origin().row();
        String form = "/staff/correct/" + row.table() + "/" + row.id() + "?field=overview";
        assertThat(page(form)).doesNotContain("name=\"into\"");
        long proposal = open("夏の見直し<b>");
        assertThat(page(form)).contains("name=\"into\"", "夏の見直し&lt;b&gt;");
        String before = overview(0);

        propose(proposal, 0, "overview", before, "みんなで通学路を見守る")
                .andExpect(redirectedUrl("/staff/projects/" + project(0).id()));

        assertThat(overview(0)).isEqualTo(before);
        assertThat(page(home + "/proposals/" + proposal))
                .contains(
                        "通学路を",
                        "話し合いで決めた",
                        "hanako",
                        "<ins>",
                        "/staff/projects/" + project(0).id());
        propose(proposal, 0, "overview", "見ていない文", "別の文").andExpect(status().isConflict());
        propose(99, 0, "overview", before, "別の文").andExpect(status().isNotFound());
        propose(proposal, 0, "overview", before, before).andExpect(status().isUnprocessableContent());
        assertThat(page(home + "/editions")).contains("夏の見直し", "検討中");
    }

    @Test
    @Order(2)
    void adoptingShowsBothWhereAFieldWasChangedMeanwhileAndGoesThroughOnceItIsBasedAnew() throws Exception {
        long proposal = proposals.list(plan).get(0).id();
        String before = overview(0);
        TextEdit.make(edits, project(0).project().origin(), "overview", before, "ほかの課の文", Author.of("taro"));

        String stale =
                text(send(post(home + "/proposals/" + proposal + "/adopt")).andExpect(status().isConflict()));
        assertThat(stale).contains("何も採用していません", "ほかの課の文", "いまの値を旧にする");
        assertThat(overview(0)).isEqualTo("ほかの課の文");

        long change = jdbc.sql("SELECT max(id) FROM planning.proposed_change")
                .query(Long.class)
                .single();
        String base = home + "/proposals/" + proposal + "/changes/" + change + "/base";
        send(post(base).param("seen", "見ていない文")).andExpect(status().isConflict());
        send(post(base).param("seen", "ほかの課の文")).andExpect(status().is3xxRedirection());
        send(post(home + "/proposals/" + proposal + "/adopt")).andExpect(status().is3xxRedirection());

        assertThat(overview(0)).isEqualTo("みんなで通学路を見守る");
        assertThat(page(home + "/proposals/" + proposal)).contains("採用").doesNotContain("/adopt");
        assertThat(page(home + "/history")).contains("夏の見直し");
    }

    @Test
    @Order(3)
    void whoMayNotDecideNeitherAdoptsNorTakesOutWhatOthersPutIn() throws Exception {
        long proposal = open("秋の見直し");
        propose(proposal, 1, "overview", overview(1), "別の文").andExpect(status().is3xxRedirection());
        long change = jdbc.sql("SELECT max(id) FROM planning.proposed_change")
                .query(Long.class)
                .single();
        String at = home + "/proposals/" + proposal;
        for (String address : new String[] {at + "/adopt", at + "/drop", at + "/changes/" + change + "/out"}) {
            web.perform(post(address)
                            .param("reason", "わけ")
                            .with(SignedIn.as("entry"))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
        assertThat(text(web.perform(get(at).with(SignedIn.as("entry"))))).doesNotContain("/adopt", "/drop", "/out");
        send(post(at + "/changes/" + change + "/out")).andExpect(status().is3xxRedirection());
        assertThat(page(at)).contains("まだ変更が入っていません");
        RowRef going = project(2).project().origin().row();
        String retire = "/staff/proposals/retire/" + going.table() + "/" + going.id();
        assertThat(page("/staff/retire/" + going.table() + "/" + going.id())).contains("formaction=\"" + retire);
        send(post(retire).param("proposal", String.valueOf(proposal)).param("reason", "終わった"))
                .andExpect(redirectedUrl(at));
        assertThat(page(at)).contains("いっしょにあるもの", "掲載 ", "しまいます", "終わった");
        assertThat(project(2).project().origin().row()).isEqualTo(going);
        send(post(at + "/drop").param("reason", "来年にする")).andExpect(status().is3xxRedirection());
        assertThat(page(at)).contains("不採用", "来年にする");
    }

    @Test
    @Order(4)
    void whatIsAddedMovedAndTypedIntoTablesGoesIntoAProposalAndIsAdoptedAtOnce() throws Exception {
        long proposal = open("冬の見直し");
        String number = String.valueOf(proposal);
        String at = home + "/proposals/" + proposal;
        List<OutlineNode> nodes = plans.outline(plan);
        OutlineNode under = nodes.get(3);
        RowRef above = under.origin().row();
        String add = "/staff/add/project.project/plan.node/" + above.id();
        assertThat(page(add)).contains("name=\"into\"", "冬の見直し");
        send(post(add)
                        .param("name-value", "みまもり事業")
                        .param("status-value", "new")
                        .param("into", "proposal")
                        .param("proposal", number))
                .andExpect(redirectedUrl(home + "/nodes/" + under.id()));
        NodePlace seen = moves.place(under.id());
        String move = home + "/nodes/" + under.id() + "/move";
        assertThat(page(move)).contains("name=\"into\"");
        send(post(move)
                        .param("parent", seen.parent().value())
                        .param("after", nodes.get(4).id().value())
                        .param("seenParent", seen.parent().value())
                        .param("seenAfter", "")
                        .param("into", "proposal")
                        .param("proposal", number))
                .andExpect(redirectedUrl(home + "/nodes/" + under.id()));
        ProjectSheet grid = project(3);
        String cell = grid.id() + ".2027";
        String shown = shown(page(home + "/grid"), cell);
        send(post(home + "/grid")
                        .param("v." + cell, "4,321")
                        .param("s." + cell, shown)
                        .param("into", "proposal")
                        .param("proposal", number))
                .andExpect(redirectedUrl(at));
        String remarks = grid.project().origin().row().id() + ".project-remarks";
        send(post("/staff/sheets/projects")
                        .param("of", plan.value())
                        .param("v." + remarks, "来年から")
                        .param("s." + remarks, "")
                        .param("into", "proposal")
                        .param("proposal", number))
                .andExpect(redirectedUrl(at));

        assertThat(page(at)).contains("事業を足す", "事業の名称：みまもり事業", "区分：新規", "<del>先頭</del>", "の次", "4,321", "来年から");
        assertThat(projects.list(plan)).noneMatch(each -> each.name().equals("みまもり事業"));
        assertThat(moves.place(under.id())).isEqualTo(seen);
        send(post(at + "/adopt")).andExpect(redirectedUrl(at));

        assertThat(projects.list(under.id(), Reach.OWN))
                .anyMatch(each -> each.name().equals("みまもり事業"));
        assertThat(moves.place(under.id()).after()).isEqualTo(nodes.get(4).id());
        assertThat(shown(page(home + "/grid"), cell)).isEqualTo("4,321");
        assertThat(page(at)).contains("みまもり事業", "採用");
    }

    private static String shown(String page, String cell) {
        String before = "name=\"s." + cell + "\" value=\"";
        int at = page.indexOf(before) + before.length();
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    @Order(5)
    void aStateIsDeclaredWithItsDaysAndAShortTimeForCommentsIsAskedWhy() throws Exception {
        assertThat(page(home + "/state")).contains("公告", "意見募集のはじめ", "議決");
        send(post(home + "/state").param("state", "draft")).andExpect(redirectedUrl(home + "/editions"));
        MockHttpServletRequestBuilder shortly = post(home + "/state")
                .param("seen", "draft")
                .param("state", "proposal")
                .param("commentsFrom", "2026-04-01")
                .param("commentsTo", "2026-04-10");
        assertThat(text(send(shortly).andExpect(status().isUnprocessableContent())))
                .contains("30日に足りません", "2026-04-10");
        send(post(home + "/state")
                        .param("seen", "draft")
                        .param("state", "proposal")
                        .param("noticed", "きのう"))
                .andExpect(status().isUnprocessableContent());
        send(shortly.param("shortReason", "国の期限のため")).andExpect(status().is3xxRedirection());
        assertThat(page(home + "/editions")).contains("国の期限のため", "10日間", "素案 → 案");
    }

    @Test
    @Order(6)
    void anEditionIsReadCheckedHandedOutAndContinued() throws Exception {
        send(post(home + "/state")
                        .param("seen", "proposal")
                        .param("state", "adopted")
                        .param("resolved", "2026-06-01")
                        .param("edition", "当初の版"))
                .andExpect(status().is3xxRedirection());
        String edition = home + "/editions/1";
        String shown = page(edition);
        String moment = editions.get(plan, 1).moment().toString();
        assertThat(shown).contains("当初の版", editions.get(plan, 1).sha256(), "/staff/at/" + moment + "/plans/" + plan);
        assertThat(page("/staff/at/" + moment + "/plans/" + plan)).contains("決定");
        assertThat(page(edition + "/check")).contains("合っています", "残したデータと同じです");
        assertThat(page(edition + "/plan.json")).isEqualTo(editions.document(editions.get(plan, 1)));
        web.perform(get(edition + "/plan.json").with(SignedIn.as("entry"))).andExpect(status().isForbidden());
        web.perform(get(home + "/editions/7").with(SignedIn.hanako())).andExpect(status().isNotFound());

        assertThat(page(edition + "/next")).contains("2028");
        String next = send(post(edition + "/next")
                        .param("title", "みほん町次期実施計画")
                        .param("from", "令和9")
                        .param("to", "2029"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(next))
                .contains("当初の版", moment + "/projects/" + project(0).id());
        assertThat(page(home + "/editions")).contains("みほん町次期実施計画");
        assertThat(page(next.replace("/carried", "/editions"))).contains("当初の版", "素案");
        assertThat(page("/staff/plans")).contains("みほん町次期実施計画");
        assertThat(page(home + "/carried")).contains("はじめたものではありません");
    }
}
