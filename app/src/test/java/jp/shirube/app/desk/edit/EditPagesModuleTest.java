package jp.shirube.app.desk.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
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

/** The pages on which staff edit, add, retire and bring back. */
@SpringBootTest(properties = "shirube.town=edit-pages")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditPagesModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    private PlanId plan;

    @BeforeAll
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
    }

    private ProjectSheet project(int number) {
        return projects.get(projects.list(plan).get(number).id());
    }

    @Test
    void aFieldThatNobodyReadNeedsNoReasonAndTheHeaderIsEditedInEitherEra() throws Exception {
        RowRef header = plans.get(plan).header().origin().row();
        assertThat(page("/staff/correct/" + header.table() + "/" + header.id()))
                .contains("計画の名称", "始まりの年度", "上位計画", "体系の枝を足す");
        String form = page(address(header) + "?field=period_to");
        int last = plans.get(plan).header().value().period().to();
        String shown = String.valueOf(last);
        assertThat(form).contains("R" + (last - 2018), "data-help=\"year\"");

        int next = last + 1;
        save(header, "period_to", "令和" + (next - 2018) + "年度", shown, "延ばした")
                .andExpect(redirectedUrl("/staff/plans/" + plan));
        save(header, "period_to", "２０３０", String.valueOf(next), "").andExpect(redirectedUrl("/staff/plans/" + plan));

        assertThat(plans.get(plan).header().value().period().to()).isEqualTo(2030);
        save(header, "period_to", "そのうち", "2030", "").andExpect(status().isUnprocessableContent());
        save(header, "period_to", shown, "2030", "もどした").andExpect(status().is3xxRedirection());
    }

    @Test
    void inPlaceTheFormIsAFragmentAndTheAnswerSaysWhereToGo() throws Exception {
        ProjectSheet sheet = project(0);
        RowRef row = sheet.project().origin().row();
        String fragment = web.perform(get(address(row) + "?field=notes")
                        .header("HX-Request", "true")
                        .with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(fragment).contains("in-place", "data-account=\"hanako\"").doesNotContain("<html");
        String shown = String.join("\n", sheet.project().value().notes());

        web.perform(form(row, "notes", "一つ目\r\n\r\n　二つ目　", shown, "足した")
                        .header("HX-Request", "true")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Location", "/staff/projects/" + sheet.id()));

        assertThat(project(0).project().value().notes()).containsExactly("一つ目", "二つ目");
        assertThat(page("/staff/projects/" + sheet.id())).contains("一つ目", "class=\"pen");
    }

    @Test
    void bothTextsOfAConflictAreShownAndCanBePutTogether() throws Exception {
        RowRef row = project(1).project().origin().row();
        save(row, "remarks", "駅前の朝市", "", "きっかけ").andExpect(status().is3xxRedirection());

        String page = content(save(row, "remarks", "駅前の夜市", "", "べつの話").andExpect(status().isConflict()));
        assertThat(page).contains("<mark>朝市</mark>", "<mark>夜市</mark>", "二つをつなげて直す");
        String joined = content(web.perform(form(row, "remarks", "駅前の夜市", "駅前の朝市", "")
                        .param("join", "both")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isOk()));
        assertThat(joined).contains("駅前の朝市\n駅前の夜市");
        assertThat(project(1).project().value().remarks()).isEqualTo("駅前の朝市");
    }

    @Test
    void aProjectIsAddedBelowANodeWithAmountsAndListedElsewhereAgain() throws Exception {
        OutlineNode node = plans.outline(plan).get(1);
        RowRef under = node.origin().row();
        String add = "/staff/add/project.project/" + under.table() + "/" + under.id();
        assertThat(page("/staff/correct/" + under.table() + "/" + under.id()))
                .contains(add, "文章を足す", "指標を足す")
                .doesNotContain("掲載を足す");
        assertThat(page(add)).contains("事業の名称", "必須", "概要");
        assertThat(content(send(post(add).param("name-value", " ")).andExpect(status().isUnprocessableContent())))
                .contains("name-value-err", "role=\"alert\"");
        send(post(add)
                        .param("name-value", "足した事業")
                        .param("details-value", "一つ\n二つ")
                        .param("status-value", "new"))
                .andExpect(status().is3xxRedirection());
        ProjectEntry added = projects.list(plan).stream()
                .filter(each -> each.name().equals("足した事業"))
                .findFirst()
                .orElseThrow();
        RowRef whole = projects.get(added.id()).project().origin().row();
        String cost = "/staff/add/project.cost/" + whole.table() + "/" + whole.id();
        MockHttpServletRequestBuilder form = post(cost)
                .param("year-value", "R8")
                .param("kind-value", "planned")
                .param("amount-kind", "number")
                .param("amount-value", "１，２００千円");
        send(form).andExpect(redirectedUrl("/staff/projects/" + added.id()));
        assertThat(content(send(form).andExpect(status().isConflict()))).contains("もうあります", "１，２００千円");
        assertThat(projects.get(added.id()).costs().get(0).value().amount()).isEqualByComparingTo("1200");
        String place = "/staff/add/project.placement/" + whole.table() + "/" + whole.id();
        send(post(place).param("node-value", plans.outline(plan).get(0).key()).param("relisted-value", "false"))
                .andExpect(status().is3xxRedirection());
        assertThat(projects.get(added.id()).placements()).hasSize(2);
        assertThat(page("/staff/projects/" + added.id())).contains("再掲", "1,200");
        for (String part : List.of("project.cost", "project.placement")) {
            send(post("/staff/add/" + part + "/" + under.table() + "/" + under.id()))
                    .andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void whatIsRetiredIsListedAndComesBack() throws Exception {
        ProjectSheet sheet = project(4);
        RowRef row = sheet.project().origin().row();
        assertThat(page("/staff/retire/" + row.table() + "/" + row.id()))
                .contains("いっしょにしまうもの", "掲載")
                .doesNotContain("をしまうをしまう");
        send(post("/staff/retire/" + row.table() + "/" + row.id()).param("reason", "統合した"))
                .andExpect(redirectedUrl("/staff/plans/" + plan + "/retired"));
        web.perform(get("/staff/projects/" + sheet.id()).with(SignedIn.hanako()))
                .andExpect(status().isNotFound());
        web.perform(get(address(row) + "?field=name").with(SignedIn.hanako())).andExpect(status().isNotFound());
        String list = page("/staff/plans/" + plan + "/retired");
        assertThat(list).contains(sheet.project().value().name(), "統合した", "hanako");
        String back = list.replaceAll("(?s).*?action=\"([^\"]*/retired/[0-9]+)\".*", "$1");

        send(post(back)).andExpect(redirectedUrl("/staff/projects/" + sheet.id()));

        assertThat(projects.get(sheet.id()).costs()).hasSameSizeAs(sheet.costs());
        send(post(back)).andExpect(status().isNotFound());
        RowRef branch = plans.outline(plan).get(0).origin().row();
        assertThat(page("/staff/retire/" + branch.table() + "/" + branch.id())).contains("一つ上へ移して残す");
    }

    @Test
    void strangersNeitherAddNorRetireAndNobodyRetiresAPlanHere() throws Exception {
        RowRef row = project(5).project().origin().row();
        String add = "/staff/add/project.cost/" + row.table() + "/" + row.id();
        String retire = "/staff/retire/" + row.table() + "/" + row.id();
        for (String page : List.of(add, retire, "/staff/plans/" + plan + "/retired")) {
            web.perform(get(page)).andExpect(redirectedUrl("/sign-in"));
            web.perform(get(page).with(user("guest").roles("GUEST"))).andExpect(status().isForbidden());
            web.perform(post(page).with(SignedIn.hanako())).andExpect(status().isForbidden());
        }
        RowRef header = plans.get(plan).header().origin().row();
        send(post("/staff/retire/" + header.table() + "/" + header.id())).andExpect(status().isUnprocessableContent());
        send(post("/staff/retire/intake.document/1")).andExpect(status().isUnprocessableContent());
        send(post("/staff/retire/project.cost/999999")).andExpect(status().isNotFound());
        assertThat(project(5).project().origin().row()).isEqualTo(row);
    }

    private static String address(RowRef row) {
        return "/staff/correct/" + row.table() + "/" + row.id();
    }

    private static MockHttpServletRequestBuilder form(
            RowRef row, String field, String value, String shown, String reason) {
        return post(address(row))
                .param("field", field)
                .param("value", value)
                .param("shown", shown)
                .param("reason", reason);
    }

    private ResultActions save(RowRef row, String field, String value, String shown, String reason) throws Exception {
        return send(form(row, field, value, shown, reason));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignedIn.hanako()).with(csrf()));
    }

    private static String content(ResultActions answered) throws Exception {
        return answered.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address) throws Exception {
        return content(web.perform(get(address).with(SignedIn.hanako())).andExpect(status().isOk()));
    }
}
