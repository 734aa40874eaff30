package jp.shirube.app.desk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.budget.AccountShare;
import jp.shirube.app.budget.AccountShares;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.SharedItem;
import jp.shirube.app.budget.SharedItems;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StageCell;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Amounts are entered, taken from files of the accounting system, shared and added up. */
@SpringBootTest(properties = "shirube.town=grid")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyPagesModuleTest {
    private static final Author HANAKO = Author.of("hanako");
    private static final AmountKey INITIAL = AmountKey.whole(2026, Stage.INITIAL, 0);

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private StagedMoney staged;

    @Autowired
    private SharedItems items;

    @Autowired
    private AccountShares shares;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private AccountFiles files;

    @BeforeAll
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        files = new AccountFiles(web, plan);
    }

    private ProjectEntry project(int number) {
        return projects.list(plan).get(number);
    }

    private StageCell cell(ProjectEntry project, AmountKey key) {
        return staged.get(plan, project.id()).cell(key);
    }

    private MockHttpServletRequestBuilder enter(ProjectEntry project, Map<String, String> typed) {
        MockHttpServletRequestBuilder form = post("/staff/projects/" + project.id() + "/money")
                .param("year", "2026")
                .param("unit", "thousand-yen")
                .with(SignedIn.hanako())
                .with(csrf());
        typed.forEach((id, text) -> form.param("v.2026." + id, text).param("s.2026." + id, ""));
        return form;
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void amountsAreEnteredByStageAndSourceAndTheThreeStatesStayApart() throws Exception {
        ProjectEntry project = project(0);
        web.perform(enter(
                        project,
                        Map.of(
                                "initial.0.whole", "1,200.5",
                                "initial.0.national", "400",
                                "supplementary.1.whole", "▲200",
                                "carried-over.0.whole", "予算なし",
                                "settled.0.whole", "未定")))
                .andExpect(status().is3xxRedirection());

        assertThat(cell(project, INITIAL).amount()).isEqualTo(Amount.of(1_200_500));
        assertThat(staged.get(plan, project.id())
                        .funding(INITIAL)
                        .source(FundingSource.GENERAL)
                        .amount())
                .isEqualTo(Amount.of(800_500));
        assertThat(cell(project, AmountKey.whole(2026, Stage.CARRIED_OVER, 0)).amount())
                .isEqualTo(Amount.NO_BUDGET);
        assertThat(cell(project, AmountKey.whole(2026, Stage.SETTLED, 0)).amount())
                .isEqualTo(Amount.UNDECIDED);
        assertThat(staged.get(plan, project.id()).execution(2026).available().yen())
                .isEqualTo(1_000_500);
        assertThat(page("/staff/projects/" + project.id() + "/money?year=2026"))
                .contains("value=\"1,200.5\"", "value=\"予算なし\"", "value=\"未定\"", "未定の額があります");
        assertThat(page("/staff/projects/" + project.id() + "/history")).contains("予算・決算");
        assertThat(page("/staff/plans/" + plan + "/money?year=2026&stage=initial"))
                .contains("1,200.5", "<title id=\"flow-t\">");
        assertThat(page("/staff/plans/" + plan + "/money/amounts?year=2026&stage=initial"))
                .contains("1,200,500", project.name());
        String flow = "/staff/plans/" + plan + "/money/amounts?year=2026&stage=initial&first&source=";
        assertThat(page(flow + "general")).contains("800,500", "初めの掲載先");
        assertThat(page(flow + "none")).contains("内訳なし");
        assertThat(page(flow + "none&goal=none")).contains("体系に掲載のない事業");
    }

    @Test
    void theReportPutsExceptionsFirstAndTheGoalsAddUp() throws Exception {
        ProjectEntry project = project(8);
        web.perform(enter(project, Map.of("initial.0.whole", "100", "settled.0.whole", "150")))
                .andExpect(status().is3xxRedirection());

        assertThat(page("/staff/report?plan=" + plan + "&year=2026"))
                .containsSubsequence("先に見ていただきたいこと", "予算を超えた決算", project.name(), "目標ごとの進みとお金", "お金はどこへ");
        assertThat(page("/staff/report")).contains("報告");
        String goal = page("/staff/report?plan=" + plan + "&year=2026")
                .replaceFirst("(?s).*?href=\"(/staff/report/goals/[0-9a-f]{12})\\?.*", "$1");
        assertThat(page(goal + "?year=2026")).containsSubsequence("指標：どこまで来たか", "お金：年度と財源", "ことば");
        assertThat(page("/staff/money")).contains("計画をまたぐ金額", "町全体");
        assertThat(page("/staff/money/amounts?year=2026&stage=settled")).contains("150,000", project.name());
        assertThat(page("/staff/money/without?of=" + plan + "&stage=settled"))
                .contains("額のない事業", project(0).name())
                .doesNotContain(">" + project.name() + "<");
        assertThat(page("/staff/plans/" + plan + "/money/execution?year=2026"))
                .contains("150,000 ÷ 100,000 × 100 ＝ 150", project.name());
        assertThat(page("/staff/plans/" + plan + "/money/amounts?year=2026&against=2025"))
                .contains("差");
        web.perform(get("/staff/plans/" + plan + "/money.xlsx").with(SignedIn.hanako()))
                .andExpect(status().isOk());
    }

    @Test
    void aGrantIsReportedInYenWithItsOwnColumns() throws Exception {
        ProjectEntry project = project(9);
        String grants = "/staff/plans/" + plan + "/grants";
        String grant = web.perform(post(grants)
                        .param("name", "見本交付金")
                        .param("source", "national")
                        .param("from", "2026")
                        .param("columns", "区分\n効果")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String key = grant.substring(grant.lastIndexOf('/') + 1);
        web.perform(post(grant + "/projects")
                        .param("served", project.id().value())
                        .param("answer", "A型", "高い")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(enter(
                        project,
                        Map.of(
                                "initial.0.whole",
                                "300",
                                "initial.0.national",
                                "200",
                                "initial.0.national." + key,
                                "150.5")))
                .andExpect(status().is3xxRedirection());

        assertThat(page(grant)).contains("見本交付金", "A型", "150,500", "300,000");
        assertThat(page(grants)).contains("見本交付金");
        assertThat(page("/staff/projects/" + project.id() + "/money?year=2026")).contains("うち交付金", "150.5");
        web.perform(get(grant + "/report.csv").with(SignedIn.hanako())).andExpect(status().isOk());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws Exception {
        ProjectEntry project = project(1);
        web.perform(enter(project, Map.of("initial.0.whole", "10"))).andExpect(status().is3xxRedirection());
        web.perform(enter(project, Map.of("initial.0.whole", "20"))).andExpect(status().isConflict());

        assertThat(cell(project, INITIAL).amount()).isEqualTo(Amount.of(10_000));
        web.perform(enter(project, Map.of("initial.0.whole", "ten"))).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aFileIsReadSharedAndTakenTwiceWithoutChange() throws Exception {
        ProjectEntry same = project(4);
        ProjectEntry one = project(5);
        ProjectEntry other = project(6);
        AmountKey initial = AmountKey.whole(2025, Stage.INITIAL, 0);
        String text = AccountFiles.HEADS
                + AccountFiles.row("001", same.name(), "1,000", "400", "600")
                + AccountFiles.row("002", "庁舎とほか", "101", "", "")
                + AccountFiles.row("002", "庁舎とほか", "2", "", "")
                + ",,,,,,,,,合計,\"1,103\",,\r\n";
        long document = files.upload("yosan.csv", text.getBytes(Charset.forName("windows-31j")));
        assertThat(page("/staff/plans/" + plan + "/accounts/files/" + document))
                .contains("3行から 2細目", "合計の行は読みません：5行目")
                .contains("selected=\"selected\">細目名称</option>");
        long before = history();

        files.take(document, "initial");

        assertThat(cell(same, initial)).isEqualTo(new StageCell(Amount.of(1000), null, StageCell.Basis.ACCOUNTS));
        SharedItem open = items.list(plan, 2025, SharedItems.Which.OPEN, 9).get(0);
        assertThat(open.amounts().get(0).yen()).isEqualTo(103);
        shares.share(
                plan,
                open.item().id(),
                List.of(
                        new AccountShare(one.id(), new BigDecimal("50")),
                        new AccountShare(other.id(), new BigDecimal("50"))),
                HANAKO);
        assertThat(cell(one, initial).amount()).isEqualTo(Amount.of(52));
        assertThat(cell(other, initial).amount()).isEqualTo(Amount.of(51));
        assertThat(history()).isGreaterThan(before);
        assertThat(page("/staff/plans/" + plan + "/accounts")).contains("yosan.csv");
        assertThat(page("/staff/plans/" + plan + "/accounts/items?year=2025&which=SAID"))
                .contains("庁舎とほか", "50％");

        long again = history();
        files.take(document, "initial");
        assertThat(history() - again).isEqualTo(1);

        long changed =
                files.upload("yosan2.csv", text.replace("400,600", "300,700").getBytes(StandardCharsets.UTF_8));
        again = history();
        files.take(changed, "initial");
        assertThat(amountsChangedSince(again)).isEqualTo(1);
        assertThat(staged.get(plan, same.id()).amount(initial.of(FundingSource.NATIONAL)))
                .isEqualTo(Amount.of(300));
        String taken = page("/staff/plans/" + plan + "/accounts")
                .replaceFirst("(?s).*?href=\"(/staff/plans/[^\"]*/accounts/taken/[0-9]+)\".*", "$1");
        assertThat(page(taken)).contains("変わった額 1", same.name(), "3行から 2細目");
        assertThat(page("/staff/plans/" + plan + "/accounts/items/"
                        + open.item().id() + "/amounts"))
                .contains("yosan.csv", "103", one.name());
        assertThat(page("/staff/plans/" + plan + "/history?kind=cost"))
                .contains("会計との結び付き", "01 一般会計 › 02 総務費", "002 庁舎とほか", "50％", "会計の取込（当初）", "新しい額");
    }

    @Test
    void whatWasSaidOfAnItemHoldsInTheNextYearUntilSomebodySaysOtherwise() throws Exception {
        String text = AccountFiles.HEADS + AccountFiles.row("031", "二年にわたる細目", "100", "", "");
        ProjectEntry one = project(10);
        ProjectEntry other = project(11);
        files.take(files.upload("one.csv", text.getBytes(StandardCharsets.UTF_8)), "initial", 2026);
        SharedItem first = item("二年にわたる細目", 2026);
        shares.share(
                plan,
                first.item().id(),
                List.of(
                        new AccountShare(one.id(), new BigDecimal("75")),
                        new AccountShare(other.id(), new BigDecimal("25"))),
                HANAKO);

        files.take(
                files.upload("two.csv", text.replace("100", "200").getBytes(StandardCharsets.UTF_8)), "initial", 2027);

        SharedItem next = item("二年にわたる細目", 2027);
        assertThat(next.basis()).isEqualTo("year-before");
        assertThat(next.shares()).isEqualTo(item("二年にわたる細目", 2026).shares());
        AmountKey initial = AmountKey.whole(2027, Stage.INITIAL, 0);
        assertThat(cell(one, initial).amount()).isEqualTo(Amount.of(150));
        shares.share(plan, next.item().id(), List.of(new AccountShare(other.id(), new BigDecimal("100"))), HANAKO);
        files.take(files.upload("three.csv", text.getBytes(StandardCharsets.UTF_8)), "initial", 2027);
        assertThat(cell(one, initial).amount()).isEqualTo(Amount.NONE);
        assertThat(cell(other, initial).amount()).isEqualTo(Amount.of(100));
        assertThat(item("二年にわたる細目", 2026).shares()).hasSize(2);
    }

    private SharedItem item(String name, int year) {
        return items.list(plan, year, SharedItems.Which.ALL, 99).stream()
                .filter(each -> each.item().names().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesThatAreNotAHundredAreTold() throws Exception {
        long document = files.upload(
                "kessan.csv",
                (AccountFiles.HEADS + AccountFiles.row("009", "未結合", "10", "", "")).getBytes(StandardCharsets.UTF_8));
        files.take(document, "settled");
        SharedItem open = items.list(plan, 2025, SharedItems.Which.OPEN, 99).stream()
                .filter(each -> each.item().names().contains("未結合"))
                .findFirst()
                .orElseThrow();
        String address =
                "/staff/plans/" + plan + "/accounts/items/" + open.item().id();
        assertThat(page(address)).contains("未結合");
        web.perform(post(address)
                        .param("project", project(7).id().value())
                        .param("percent", "90")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(items.find(plan, open.item().id()).orElseThrow().broken()).isTrue();
        assertThat(page("/staff/plans/" + plan + "/accounts/items?year=2025&which=BROKEN"))
                .contains("合計 90％");
        web.perform(post(address)
                        .param("outside", "true")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(items.find(plan, open.item().id()).orElseThrow().outside()).isTrue();
    }

    @Test
    void aFileWithACellThatIsNoNumberIsNotTakenInPart() throws Exception {
        long document = files.upload(
                "bad.csv",
                (AccountFiles.HEADS
                                + AccountFiles.row("020", "よい行", "5", "", "")
                                + AccountFiles.row("021", "わるい行", "5円", "", ""))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(page("/staff/plans/" + plan + "/accounts/files/" + document)).contains("3行目の「予算額」：「5円」は数ではありません。");

        web.perform(post("/staff/plans/" + plan + "/accounts/files/" + document)
                        .param("year", "2025")
                        .param("stage", "initial")
                        .param("c.item-name", "9")
                        .param("c.total", "10")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());

        assertThat(items.list(plan, 2025, SharedItems.Which.ALL, 99))
                .noneMatch(each -> each.item().names().contains("よい行"));
    }

    private long history() {
        return jdbc.sql("SELECT count(*) FROM audit.history").query(Long.class).single();
    }

    private long amountsChangedSince(long count) {
        return jdbc.sql("SELECT count(*) FROM (SELECT table_name FROM audit.history ORDER BY number OFFSET :count) h"
                        + " WHERE table_name = 'budget.account_amount'")
                .param("count", count)
                .query(Long.class)
                .single();
    }
}
