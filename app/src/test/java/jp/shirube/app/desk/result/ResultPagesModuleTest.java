package jp.shirube.app.desk.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.indicator.Evidence;
import jp.shirube.app.indicator.EvidenceFiles;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import jp.shirube.app.testing.TextEdit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Divisions enter the results of their indicators as a sheet; nothing that was typed is lost. */
@SpringBootTest(properties = "shirube.town=results")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultPagesModuleTest {
    private static final String DIVISION = "こども課";

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Edits edits;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Changes changes;

    @Autowired
    private Clock clock;

    @Autowired
    private GradeSchemes schemes;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeAll
    void takeAPlanThatIsDecided() {
        plan = imports.add(Path.of("../samples/good/mihon-sogo-senryaku.txt"), "importer")
                .plan();
        TestStaff.open(jdbc, "clerk", DIVISION, Role.ENTRY);
        IndicatorSheet first = sheet(0);
        TextEdit.make(
                edits, first.indicator().origin(), "owner_division", "", DIVISION, new Author("hanako", null, null));
    }

    private IndicatorSheet sheet(int number) {
        return indicators.list(plan).get(number);
    }

    private static String cell(IndicatorSheet sheet, int year) {
        RowRef row = sheet.indicator().origin().row();
        return row.id() + "." + year;
    }

    private MockHttpServletRequestBuilder entry(Map<String, String> typed, String shown) {
        MockHttpServletRequestBuilder form = post("/staff/results")
                .param("of", plan.value())
                .param("division", "")
                .with(csrf());
        typed.forEach((id, text) -> form.param("v." + id, text).param("s." + id, shown));
        return form;
    }

    private String page(AbstractMockHttpServletRequestBuilder<?> asked, String login, int answer) throws Exception {
        return web.perform(asked.with(SignedIn.as(login)))
                .andExpect(status().is(answer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aDivisionEntersItsOwnResultsAlsoAfterTheDecisionAndNoOthers() throws Exception {
        IndicatorSheet own = sheet(0);
        IndicatorSheet other = sheet(1);

        String shown = page(get("/staff/results?of=" + plan), "clerk", 200);
        assertThat(shown).contains("name=\"v." + cell(own, 2025)).doesNotContain("c." + cell(other, 2025));
        page(entry(Map.of(cell(own, 2025), "12 速報", cell(own, 2026), "未公表"), ""), "clerk", 302);
        page(entry(Map.of(cell(other, 2025), "5"), ""), "clerk", 403);

        assertThat(sheet(0).actuals()).extracting(each -> each.value().year()).contains(2025, 2026);
        assertThat(sheet(0).remark(2025).status()).isEqualTo(ActualStatus.PRELIMINARY);
        assertThat(sheet(0).remark(2026).status()).isEqualTo(ActualStatus.NOT_PUBLISHED);
        assertThat(sheet(1).actuals()).isEmpty();
        assertThat(page(get("/staff/results?of=" + plan + "&division="), "clerk", 200))
                .contains("c." + cell(other, 2025))
                .doesNotContain("name=\"v." + cell(other, 2025));
    }

    @Test
    void whatSomebodyEnteredMeanwhileComesBackAndAllElseIsSaved() throws Exception {
        IndicatorSheet sheet = sheet(2);
        page(entry(Map.of(cell(sheet, 2025), "7"), ""), "hanako", 302);

        String back = page(entry(Map.of(cell(sheet, 2025), "8", cell(sheet, 2026), "9"), ""), "hanako", 409);

        assertThat(back).contains("id=\"why." + cell(sheet, 2025)).doesNotContain("id=\"why." + cell(sheet, 2026));
        assertThat(sheet(2).actuals())
                .extracting(each -> each.value().value().number().intValue())
                .containsExactly(7, 9);
    }

    @Test
    void whatCannotBeTakenIsNamedAndNothingIsSaved() throws Exception {
        IndicatorSheet sheet = sheet(3);

        String back = page(entry(Map.of(cell(sheet, 2025), "12 未公表", cell(sheet, 2026), "3"), ""), "hanako", 422);

        assertThat(back).contains("id=\"why." + cell(sheet, 2025), "value=\"12 未公表\"", "value=\"3\"");
        assertThat(sheet(3).actuals()).isEmpty();
    }

    @Test
    void evidenceIsHandedInFetchedPutAwayAndBroughtBackByThoseWhoEnterTheResult() throws Exception {
        IndicatorSheet sheet = sheet(5);
        page(entry(Map.of(cell(sheet, 2025), "3"), ""), "hanako", 302);
        long result = sheet(5).actuals().get(0).origin().row().id();
        String path = "/staff/results/" + result + "/evidence";
        byte[] pdf = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
        var good = new MockMultipartFile("file", "../調査.pdf", "text/html", pdf);

        page(multipart(path).file(good).with(csrf()), "clerk", 403);
        page(multipart(path).file(good).with(csrf()), "hanako", 302);
        page(multipart(path).file(good).with(csrf()), "hanako", 422);
        page(
                multipart(path)
                        .file(new MockMultipartFile("file", "a.pdf", "", "<html>".getBytes()))
                        .with(csrf()),
                "hanako",
                422);

        Evidence kept = files.list(result).get(0);
        assertThat(kept.fileName()).isEqualTo("調査.pdf");
        var answer = web.perform(get(path + "/" + kept.number()).with(SignedIn.as("clerk")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        page(get(path.replace("/" + result + "/", "/999999/") + "/" + kept.number()), "hanako", 404);

        page(post(path + "/" + kept.number() + "/retire").with(csrf()), "hanako", 302);
        assertThat(files.counts(List.of(result))).isEmpty();
        assertThat(page(get(path), "hanako", 200)).contains("調査.pdf");
        page(post(path + "/" + kept.number() + "/back").with(csrf()), "hanako", 302);
        assertThat(files.counts(List.of(result))).containsEntry(result, 1);
        assertThat(page(get("/staff/indicators/" + sheet.id()), "clerk", 200)).contains(path);
    }

    private MockHttpServletRequestBuilder scheme(String code, String from, String lowest) {
        return post("/staff/plans/" + plan + "/schemes")
                .param("code", code)
                .param("name", "二段階")
                .param("from", from)
                .param("cap", "120")
                .param("unassessable", "－")
                .param("mark0", "良")
                .param("label0", "よくできた")
                .param("lower0", "50")
                .param("mark1", "可")
                .param("label1", "もう少し")
                .param("upper1", lowest)
                .with(csrf());
    }

    @Test
    void aTownMakesADatedSchemeWhoseGradesHoldFromItsDayAndWhichCannotVanishWhileUsed() throws Exception {
        String path = "/staff/plans/" + plan + "/schemes";
        assertThat(page(scheme("", "2025-04-01", "40"), "hanako", 422)).contains("「良」と「可」の間にすき間");
        page(scheme("", "2026-04-01", "50"), "clerk", 403);
        page(scheme("", "2026-04-01", "50"), "hanako", 302);
        page(scheme("own-1", "2026-04-01", "50"), "hanako", 422);
        page(scheme("own-1", "2028-04-01", "50").param("mark2", "不可").param("label2", "だめ"), "hanako", 422);
        page(scheme("own-1", "2028-04-01", "50"), "hanako", 302);

        PlanSchemes all = schemes.of(plan);
        assertThat(all.find("own-1", 2025)).isEmpty();
        assertThat(all.find("own-1", 2026).orElseThrow().cap().upper()).isEqualByComparingTo("120");
        assertThat(all.find("own-1", 2027).orElseThrow().scheme().until()).isEqualTo("2028-03-31");
        assertThat(all.find("own-1", 2028).orElseThrow().scheme().until()).isNull();

        IndicatorSheet sheet = sheet(6);
        TextEdit.make(edits, sheet.indicator().origin(), "scheme", "", "own-1", new Author("hanako", null, null));
        page(post(path + "/own-1/retire").with(csrf()), "hanako", 422);
        assertThat(page(get("/staff/indicators/" + sheet.id()), "hanako", 200)).contains("二段階");
        assertThat(page(get(path + "?of=own-1"), "hanako", 200)).contains("令和10年4月1日から", "選んでいる指標 1");
        assertThatThrownBy(() -> TextEdit.make(
                        edits,
                        sheet.indicator().origin(),
                        "scheme",
                        "own-1",
                        "own-9",
                        new Author("hanako", null, null)))
                .isInstanceOf(EditRefused.class);
        TextEdit.make(edits, sheet.indicator().origin(), "scheme", "own-1", "", new Author("hanako", null, null));
        page(post(path + "/own-1/retire").with(csrf()), "hanako", 302);
        assertThat(schemes.of(plan).town()).isEmpty();
    }

    @Test
    void whoIsToEnterAResultOfAYearThatIsOverIsToldSoAtHome() throws Exception {
        TestStaff.open(jdbc, "collector", "税務課", Role.ENTRY);
        int over = LocalDate.now(clock).minusMonths(3).getYear() - 1;
        changes.by(
                Author.of("hanako"),
                () -> jdbc.sql("UPDATE plan.plan SET period_from = least(period_from, :year),"
                                + " period_to = greatest(period_to, :year)")
                        .param("year", over)
                        .update());
        IndicatorSheet sheet = sheet(7);
        Author by = new Author("hanako", null, null);
        String link = "/staff/results?show=lacking&amp;of=" + plan;
        assertThat(sheet.actuals()).isEmpty();

        TextEdit.make(edits, sheet.indicator().origin(), "owner_division", "", "税務課", by);
        String home = page(get("/staff"), "collector", 200);
        page(entry(Map.of(cell(sheet, over), "調査なし"), ""), "collector", 302);

        assertThat(home).contains(link);
        assertThat(page(get("/staff"), "collector", 200)).doesNotContain(link);
    }

    @Test
    void aNoteIsEnteredInTheSameSheetAndStandsBesideTheValue() throws Exception {
        IndicatorSheet sheet = sheet(4);
        page(entry(Map.of(cell(sheet, 2025), "1200"), ""), "hanako", 302);
        page(entry(Map.of(cell(sheet, 2025), "数え方を確かめた"), "").param("cells", "notes"), "hanako", 302);

        assertThat(sheet(4).remark(2025).note()).isEqualTo("数え方を確かめた");
        assertThat(sheet(4).actuals().get(0).value().value().number()).isEqualByComparingTo("1200");
        assertThat(page(get("/staff/results?of=" + plan + "&division="), "hanako", 200))
                .contains("数え方を確かめた", "value=\"1,200\"");
    }
}
