package jp.shirube.app.desk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Held;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TextEdit;
import jp.shirube.exchange.Cost;
import jp.shirube.formats.table.DataTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** Histories and differences are told in the words of the other pages, never in codes. */
@SpringBootTest(properties = "shirube.town=history")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryPagesModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Edits edits;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HistoryTable table;

    @Autowired
    private Clock clock;

    private PlanId plan;
    private OutlineNode node;
    private ProjectEntry project;
    private ProjectEntry moved;
    private Instant before;
    private Instant middle;

    @BeforeAll
    void changeSomething() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        before = clock.instant();
        Author by = new Author("hanako", "財政課の一覧で確かめた", null);
        node = plans.outline(plan).get(0);
        project = projects.list(plan).get(0);
        moved = projects.list(plan).get(3);
        TextEdit.make(edits, node.origin(), "title", node.title(), node.title() + "（改）", by);
        ProjectSheet sheet = projects.get(project.id());
        Held<Cost> cost = sheet.costs().get(0);
        edits.edit(
                cost.origin().row(),
                "amount",
                EnteredValue.of(cost.value().amount()),
                EnteredValue.of(new BigDecimal("8765")),
                by);
        middle = clock.instant();
        // Two rows at once, by another person.
        changes.by(new Author("taro", "置き場所の見直し", null), () -> {
            jdbc.sql(
                            "UPDATE project.placement SET node_key = (SELECT key FROM plan.node WHERE plan_id = placement.plan_id"
                                    + " ORDER BY id DESC LIMIT 1), relisted = true WHERE project_key = :key")
                    .param("key", moved.key())
                    .update();
            return jdbc.sql("UPDATE project.project SET retired_at = clock_timestamp() WHERE key = :key")
                    .param("key", projects.list(plan).get(5).key())
                    .update();
        });
    }

    private String page(String address) throws Exception {
        String html = web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html.replaceAll("(?s)<head>.*?</head>", ""))
                .doesNotContain("[&quot;", "retired_at", "node_key", "history.field");
        return html;
    }

    @Test
    void theHistoryOfAProjectSaysAmountsInWordsAndWhy() throws Exception {
        String html = page("/staff/projects/" + project.id() + "/history");
        assertThat(html).contains("8,765", "千円", "理由：財政課の一覧で確かめた", "の事業費（計画額）");
    }

    @Test
    void theHistoryOfThePlanMarksTheWordsThatDiffer() throws Exception {
        String html = page("/staff/plans/" + plan + "/history");
        assertThat(html).contains("<ins>（改）</ins>", node.title(), "移動", "終了", "再掲");
    }

    @Test
    void changesOfOneTransactionStandTogether() throws Exception {
        String html = page("/staff/plans/" + plan + "/history?who=taro");
        assertThat(html.split("置き場所の見直し", -1)).hasSize(2);
        assertThat(html).contains(moved.name()).doesNotContain("財政課の一覧");
    }

    /** Of the import only its nodes are asked for; the moment still has all of it. */
    @Test
    void thePlanAfterAChangeHasTheWholeOfIt() throws Exception {
        String html = page("/staff/plans/" + plan + "/history?kind=node&who=importer");
        String moment = html.replaceAll("(?s).*?(/staff/at/[^\"/]*).*", "$1");
        assertThat(page(moment + "/budgets?plan=" + plan)).contains("計画全体").contains(project.name());
    }

    @Test
    void theFileHasEveryChangeOfAnImportAndSaysWhatHadNoRoom() {
        HistoryQuestion question = HistoryQuestion.of(Map.of());
        DataTable whole = table.of(plan, question);
        assertThat(whole.notes()).isEmpty();
        assertThat(whole.rows())
                .hasSizeGreaterThan(60)
                .anyMatch(row -> row.toString().contains(node.title()));
        assertThat(table.of(plan, HistoryQuestion.of(Map.of("who", "hanako")), 1)
                        .notes())
                .hasSize(1)
                .first()
                .asString()
                .contains("1件");
    }

    @Test
    void theHistoryIsNarrowedByPersonFieldKindAndPeriod() throws Exception {
        String start = "/staff/plans/" + plan + "/history?";
        assertThat(page(start + "field=amount")).contains("8,765").doesNotContain("（改）");
        assertThat(page(start + "kind=node")).contains("（改）").doesNotContain("8,765");
        assertThat(page(start + "to=2001-01-01")).contains("あてはまる変更がありません");
        assertThat(page(start + "node=" + node.id())).contains("（改）").doesNotContain("8,765");
        assertThat(page(start + "who=hanako&from=nonsense&field=nonsense&kind=nonsense&before=nonsense"))
                .contains("8,765");
    }

    @Test
    void theHistoryOfAnIndicatorHasItsOwnPage() throws Exception {
        PlanId strategy = imports.add(Path.of("../samples/good/mihon-sogo-senryaku.txt"), "importer")
                .plan();
        IndicatorSheet indicator = indicators.list(strategy).get(0);
        assertThat(page("/staff/indicators/" + indicator.id() + "/history"))
                .contains(indicator.indicator().value().name(), "importer");
    }

    @Test
    void theDifferenceOfTwoTimesIsToldByBranchInTwoColumns() throws Exception {
        String html = page("/staff/plans/" + plan + "/difference?from=" + before);
        assertThat(html)
                .contains("<ins>（改）</ins>", "8,765", moved.name(), "移動", "終了")
                .contains("<h3>" + node.label() + "（改）</h3>");
        assertThat(page("/staff/plans/" + plan + "/difference?from=" + before + "&to=" + middle))
                .contains("8,765")
                .doesNotContain(moved.name());
        assertThat(page("/staff/plans/" + plan + "/difference?from=" + middle + "&to=" + before))
                .contains("はじめの日は");
        assertThat(page("/staff/plans/" + plan + "/difference")).contains("二つの日をくらべる");
    }

    @Test
    void fromBeforeThePlanWasHeldEverythingIsAdded() throws Exception {
        String html = page("/staff/plans/" + plan + "/difference?from=2001-01-01&to=" + middle);
        assertThat(html).contains(moved.name(), project.name()).contains("平成13年1月1日 の終わり");
    }

    @Test
    void aHistoryOfManyGroupsIsPaged() throws Exception {
        String title = node.title() + "（改）";
        for (int round = 0; round < 22; round++) {
            String next = node.title() + "（改" + round + "）";
            TextEdit.make(edits, node.origin(), "title", title, next, new Author("jiro", "回 " + round, null));
            title = next;
        }
        TextEdit.make(edits, node.origin(), "title", title, node.title() + "（改）", new Author("jiro", "もとへ", null));
        String first = page("/staff/plans/" + plan + "/history?who=jiro");
        assertThat(first).contains("古いほうへ", "回 21").doesNotContain("回 0<");
        String older = first.replaceAll("(?s).*before=([0-9]+).*", "$1");
        assertThat(page("/staff/plans/" + plan + "/history?who=jiro&before=" + older))
                .contains("回 0<", "新しいほうへ")
                .doesNotContain("古いほうへ");
    }
}
