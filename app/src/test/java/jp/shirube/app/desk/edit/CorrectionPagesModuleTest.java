package jp.shirube.app.desk.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.intake.Proposal;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.OwnerDivision;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.ProjectStatus;
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

/** A field that was read wrongly is corrected on a page, with a reason, and stands from then on. */
@SpringBootTest(properties = "shirube.town=correction")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionPagesModuleTest {
    @Autowired
    private MockMvc web;

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

    private PlanId plan;
    private PlanId strategy;
    private long intake;

    @BeforeAll
    void takeTheSamples() {
        var taken = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer");
        intake = taken.intake();
        plan = taken.plan();
        strategy = imports.add(Path.of("../samples/good/mihon-sogo-senryaku.txt"), "importer")
                .plan();
    }

    private ProjectSheet project(int number) {
        return projects.get(projects.list(plan).get(number).id());
    }

    private static Held<Cost> cost(ProjectSheet sheet) {
        return sheet.costs().get(0);
    }

    @Test
    void anAmountIsCorrectedBesideItsLineAndMarkedAndTheNextReadingOnlyProposes() throws Exception {
        ProjectSheet sheet = project(0);
        RowRef row = cost(sheet).origin().row();
        String read = cost(sheet).value().amount().toPlainString();
        String page = page(address(row) + "?field=amount");
        assertThat(page).contains("を直す", "どこから？", "hit-row", "千円", "shownNumber\" value=\"" + read + "\"");

        save(row, "amount", "number", "９，８７６千円", "財政課に確かめた", "number", "", read)
                .andExpect(redirectedUrl("/staff/projects/" + sheet.id()));

        assertThat(cost(project(0)).value().amount()).isEqualByComparingTo("9876");
        assertThat(page("/staff/projects/" + sheet.id())).contains("人が入力", "9,876");
        assertThat(page("/staff/projects/" + sheet.id() + "/history")).contains("財政課に確かめた", "手で入力");
        String where = page("/staff/where/project.cost/" + row.id() + "?field=amount");
        assertThat(where).contains("人が入力", "hanako", "財政課に確かめた", "読み取った値", "この値を直す");
        assertThat(where).doesNotContain("「9,876」");
        assertThat(intakes.get(intakes.readAgain(intake, "hanako")).proposals())
                .anyMatch(each -> "amount".equals(each.field())
                        && "9876".equals(each.before())
                        && each.decision() == Proposal.Decision.OPEN
                        && "hanako".equals(each.person()));
        assertThat(cost(project(0)).value().amount()).isEqualByComparingTo("9876");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingThatWasTypedIsLost() throws Exception {
        ProjectSheet sheet = project(1);
        RowRef row = cost(sheet).origin().row();
        BigDecimal amount = cost(sheet).value().amount();
        String read = amount.toPlainString();

        assertThat(refused(row, "amount", "number", "十二", "", "number", "", read))
                .contains("数として読めません", "直す理由がありません", "value=\"十二\"", "role=\"alert\"", "value-err", "reason-err");
        assertThat(refused(row, "amount", "placeholder", "12", "わけ", "number", "", read))
                .contains("値は書けません");
        assertThat(refused(row, "amount", "number", "", "わけ", "number", "", read))
                .contains("数がありません");
        assertThat(refused(row, "amount", "number", read, "わけ", "number", "", read))
                .contains("いまの値と同じです");
        assertThat(refused(row, "amount", "text", "多め", "わけ", "number", "", read))
                .contains("値の種類を選び直して");
        RowRef whole = sheet.project().origin().row();
        assertThat(refused(whole, "status", "", "sometimes", "わけ", "", "new", ""))
                .contains("その区分はありません");
        assertThat(refused(whole, "name", "", " ", "わけ", "", "x", "")).contains("必ず書いて");
        assertThat(refused(whole, "name", "", "あ".repeat(301), "わけ", "", "x", ""))
                .contains("300字まで");
        assertThat(cost(project(1)).value().amount()).isEqualTo(amount);
    }

    @Test
    void anAmountThatIsNotDecidedIsEnteredAsSuchAndNeverAsZero() throws Exception {
        ProjectSheet sheet = project(2);
        RowRef row = cost(sheet).origin().row();

        save(
                        row,
                        "amount",
                        "placeholder",
                        "",
                        "調整中",
                        "number",
                        "",
                        cost(sheet).value().amount().toPlainString())
                .andExpect(status().is3xxRedirection());

        assertThat(cost(project(2)).value().state()).isEqualTo(ValueState.PLACEHOLDER);
        assertThat(page("/staff/projects/" + sheet.id())).contains("未定");
        assertThat(page("/staff/projects/" + sheet.id() + "/history"))
                .contains("未定")
                .doesNotContain(">placeholder<");
    }

    @Test
    void nameOverviewStatusAndDivisionOfAProjectAreCorrected() throws Exception {
        ProjectSheet before = project(3);
        ProjectId id = before.id();
        RowRef whole = before.project().origin().row();
        OwnerDivision owner = before.owners().get(0);
        assertThat(page(address(whole)))
                .contains("事業の名称", "概要", "区分", "担当課", "の事業費", "field=name", "project.department");

        save(whole, "overview", "", "一行目\r\n二行目", "資料にある", "", "", "").andExpect(status().is3xxRedirection());
        save(whole, "overview", "", "一行目\r\n三行目", "資料にある", "", "一行目\r\n二行目", "").andExpect(status().is3xxRedirection());
        save(
                        whole,
                        "status",
                        "",
                        "expanded",
                        "資料にある",
                        "",
                        before.project().value().status().code(),
                        "")
                .andExpect(status().is3xxRedirection());
        save(owner.origin().row(), "name", "", "みらい課", "課の名前", "", owner.printed(), "")
                .andExpect(redirectedUrl("/staff/projects/" + id));
        save(
                        whole,
                        "name",
                        "",
                        "よびかたを直した事業",
                        "資料にある",
                        "",
                        before.project().value().name(),
                        "")
                .andExpect(redirectedUrl("/staff/projects/" + id));

        ProjectSheet after = projects.get(id);
        assertThat(after.project().value().overview()).isEqualTo("一行目\n三行目");
        assertThat(after.project().value().status()).isEqualTo(ProjectStatus.EXPANDED);
        assertThat(after.owners().get(0).printed()).isEqualTo("みらい課");
        assertThat(page("/staff/projects/" + id)).contains("よびかたを直した事業", "拡充", "みらい課");
        assertThat(page("/staff/projects/" + id + "/history")).contains("みらい課", "課の名前");
    }

    @Test
    void theTitleOfANodeAndTheTargetOfAnIndicatorAreCorrected() throws Exception {
        OutlineNode node = plans.outline(plan).get(1);
        assertThat(page("/staff/plans/" + plan + "/nodes/" + node.id())).contains("名称を直す");
        save(node.origin().row(), "title", "", "町で使う名称", "改めた", "", node.title(), "")
                .andExpect(redirectedUrl("/staff/plans/" + plan + "/nodes/" + node.id()));
        assertThat(page("/staff/plans/" + plan + "/nodes/" + node.id())).contains("町で使う名称", "人が入力");

        IndicatorSheet indicator = indicators.list(strategy).get(0);
        RowRef row = indicator.indicator().origin().row();
        var target = indicator.indicator().value().target();
        save(
                        row,
                        "target",
                        "text",
                        "増やす",
                        "ことばの目標",
                        "number",
                        target.text(),
                        target.number().toPlainString())
                .andExpect(redirectedUrl("/staff/indicators/" + indicator.id()));
        var after = indicators.get(indicator.id()).indicator().value().target();
        assertThat(after.state()).isEqualTo(ValueState.TEXT);
        assertThat(after.number()).isNull();
        assertThat(page("/staff/indicators/" + indicator.id())).contains("増やす", "人が入力", "/staff/correct/indicator");
        save(row, "target", "number", "52", "数の目標", "text", "増やす", "").andExpect(status().is3xxRedirection());
        assertThat(indicators.get(indicator.id()).indicator().value().target().number())
                .isEqualByComparingTo("52");
        assertThat(page(address(row))).contains("基準値", "目標値", "52");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownAndNotOverwritten() throws Exception {
        ProjectSheet sheet = project(4);
        RowRef row = cost(sheet).origin().row();
        String read = cost(sheet).value().amount().toPlainString();
        save(row, "amount", "number", "77", "先に", "number", "", read).andExpect(status().is3xxRedirection());

        String page = web.perform(form(row, "amount", "number", "88", "あとから", "number", "", read)
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("ほかの人が先に", "いまは「77」", "shownNumber\" value=\"77\"", "value=\"88\"", "あとから");
        assertThat(cost(project(4)).value().amount()).isEqualByComparingTo("77");
        RowRef whole = sheet.project().origin().row();
        String other = web.perform(form(whole, "status", "", "new", "わけ", "", "", "")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(other).contains("画面を開いたときは「空欄", "いまは「").doesNotContain("「expanded」", "「continuing」");
    }

    @Test
    void onlySignedInStaffWithTheTokenOfThePageCorrectAndOnlyWhatCanBeCorrected() throws Exception {
        ProjectSheet sheet = project(5);
        RowRef row = cost(sheet).origin().row();
        MockHttpServletRequestBuilder form = form(row, "amount", "number", "1", "わけ", "number", "", "1");
        web.perform(get(address(row) + "?field=amount")).andExpect(redirectedUrl("/sign-in"));
        web.perform(form.with(csrf())).andExpect(redirectedUrl("/sign-in"));
        web.perform(form(row, "amount", "number", "1", "わけ", "number", "", "1").with(SignedIn.hanako()))
                .andExpect(status().isForbidden());
        web.perform(get(address(row) + "?field=amount").with(user("guest").roles("GUEST")))
                .andExpect(status().isForbidden());
        assertThat(cost(project(5)).value().amount())
                .isEqualTo(cost(sheet).value().amount());
        web.perform(get("/staff/correct/project.cost/" + row.id() + "?field=year")
                        .with(SignedIn.hanako()))
                .andExpect(status().isUnprocessableContent());
        for (String original :
                List.of("/staff/correct/intake.document/1?field=file_name", "/staff/correct/intake.document/1")) {
            web.perform(get(original).with(SignedIn.hanako())).andExpect(status().isUnprocessableContent());
        }
        web.perform(get("/staff/correct/project.cost/999999?field=amount").with(SignedIn.hanako()))
                .andExpect(status().isNotFound());
    }

    private static String address(RowRef row) {
        return "/staff/correct/" + row.table() + "/" + row.id();
    }

    private static MockHttpServletRequestBuilder form(
            RowRef row,
            String field,
            String kind,
            String value,
            String reason,
            String shownKind,
            String shown,
            String shownNumber) {
        return post(address(row))
                .param("field", field)
                .param("kind", kind)
                .param("value", value)
                .param("reason", reason)
                .param("shownKind", shownKind)
                .param("shown", shown)
                .param("shownNumber", shownNumber);
    }

    private ResultActions save(
            RowRef row,
            String field,
            String kind,
            String value,
            String reason,
            String shownKind,
            String shown,
            String shownNumber)
            throws Exception {
        return web.perform(form(row, field, kind, value, reason, shownKind, shown, shownNumber)
                .with(SignedIn.hanako())
                .with(csrf()));
    }

    private String refused(
            RowRef row,
            String field,
            String kind,
            String value,
            String reason,
            String shownKind,
            String shown,
            String shownNumber)
            throws Exception {
        return save(row, field, kind, value, reason, shownKind, shown, shownNumber)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
