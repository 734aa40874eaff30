package jp.shirube.app.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.app.indicator.BandCondition;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.SchemeBand;
import jp.shirube.app.indicator.SchemeWish;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.Look;
import jp.shirube.app.platform.PracticeData;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "shirube.town=みほん町")
@AutoConfigureMockMvc
class PortalModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private List<PracticeData> practice;

    @Autowired
    private Plans plans;

    @Autowired
    private PublishedPlans published;

    @Autowired
    private GradeSchemes schemes;

    @BeforeEach
    void readTheSamplesIn() {
        if (plans.list().isEmpty()) {
            PublishedSamples.load(practice);
        }
    }

    @Test
    void everyLinkLeadsToAPageAndNoPageNamesAPerson() throws Exception {
        Map<String, MockHttpServletResponse> answers = PublishedSamples.walk(web);

        assertThat(answers).hasSizeGreaterThan(300);
        for (Map.Entry<String, MockHttpServletResponse> answer : answers.entrySet()) {
            String body = answer.getValue().getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getValue().getStatus()).as(answer.getKey()).isEqualTo(200);
            assertThat(body).as(answer.getKey()).doesNotContain("見本 太郎", "見本　太郎", "見本太郎", "\"person\"");
        }
    }

    @Test
    void theFrontPageShowsVisionScenesGoalsKeyIndicatorsMoneyAndPlans() throws Exception {
        web.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<span>笑顔がつどうまち</span>")))
                .andExpect(content().string(containsString("/portal/scenes/snow")))
                .andExpect(content().string(containsString("雪と災害に強い安心なまち")))
                .andExpect(content().string(containsString("減り方をゆるめることが目標です。")))
                .andExpect(content().string(containsString("億")))
                .andExpect(content().string(containsString("みほん圏域定住自立圏共生ビジョン")));
    }

    @Test
    void aSumNamesItsProjectsItsRuleAndWhatTheDocumentPrints() throws Exception {
        PlanId plan = plans.list().stream()
                .filter(each -> each.kind() == PlanKind.IMPLEMENTATION)
                .map(PlanEntry::id)
                .findFirst()
                .orElseThrow();
        PublishedPlan whole = published.get(plan.value());
        String table = whole.document().costTables().get(0).node();
        web.perform(get("/portal/plans/" + plan + "/sums?node="
                        + whole.ids().nodes().get(table)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("一度だけ数えています")))
                .andExpect(content().string(containsString("計画書にも、同じ合計")))
                .andExpect(content().string(containsString("/costs/")));
        web.perform(get("/portal/plans/" + plan + "/sums?node=000000000000")).andExpect(status().isNotFound());
    }

    @Test
    void aProjectShowsItsContentsMoneyAndTheLinesItWasReadFrom() throws Exception {
        web.perform(get(address(PlanKind.IMPLEMENTATION, "町立みほん保育所改修事業")))
                .andExpect(content().string(containsString("1億430万円")))
                .andExpect(content().string(containsString("104,300")))
                .andExpect(content().string(containsString("こども課")))
                .andExpect(content().string(containsString("doc__hit")))
                .andExpect(content().string(containsString("2026（令和8）年度")));
    }

    @Test
    void aDashIsNeverShownAsZero() throws Exception {
        web.perform(get(address(PlanKind.ZONE_VISION, "ファミリーサポート広域連携事業")))
                .andExpect(content().string(containsString("—（値がありません）")))
                .andExpect(content().string(containsString("分かっている4年分で")));
    }

    @Test
    void aPlanThatIsNotPublishedDoesNotExistForResidents() throws Exception {
        PublishedPlan zone = plan(PlanKind.ZONE_VISION);
        Map<String, MockHttpServletResponse> before = PublishedSamples.walk(web);
        List<String> addresses = before.keySet().stream()
                .filter(address -> belongsTo(zone, address))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(40);
        plans.withdraw(new PlanId(zone.id()), "tester");
        try {
            for (String address : addresses) {
                web.perform(get(address))
                        .andExpect(status().isNotFound())
                        .andExpect(content().string(not(containsString("ファミリーサポート"))));
            }
            assertThat(PublishedSamples.walk(web).keySet()).noneMatch(address -> belongsTo(zone, address));
            web.perform(get("/portal/search?q=ファミリーサポート")).andExpect(content().string(not(containsString("広域連携"))));
        } finally {
            plans.publish(new PlanId(zone.id()), "tester");
        }
        web.perform(get(addresses.get(0))).andExpect(status().isOk());
    }

    @Test
    void anAddressThatNeverWasAnswersLikeADraft() throws Exception {
        for (String kind : List.of("plans", "nodes", "projects", "indicators", "scenes")) {
            web.perform(get("/portal/" + kind + "/000000000000"))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("このページは公開されていません")))
                    .andExpect(content().string(containsString("head-search")));
        }
    }

    @Test
    void searchFindsByTwoCharactersMarksThemAndSaysWhatToTryWhereNothingIsFound() throws Exception {
        web.perform(get("/portal/search?q=除雪"))
                .andExpect(content().string(containsString("<mark>除雪</mark>")))
                .andExpect(content().string(containsString("kind=project")));
        web.perform(get("/portal/search?q=<b>ぬるぽ"))
                .andExpect(content().string(containsString("&lt;b&gt;ぬるぽ")))
                .andExpect(content().string(containsString("短いことばに変える")));
    }

    @Test
    void aBrowserKeepsAPageUntilAPlanOrTheLookChanges() throws Exception {
        String tag = web.perform(get("/")).andReturn().getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();
        web.perform(get("/").header("If-None-Match", tag)).andExpect(status().isNotModified());
        web.perform(get("/").header("If-None-Match", tag).cookie(new Cookie(Look.COOKIE, "dark.normal")))
                .andExpect(status().isOk());
        PlanEntry plan = plans.listPublished().get(0);
        plans.withdraw(plan.id(), "tester");
        plans.publish(plan.id(), "tester");
        web.perform(get("/").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void theChosenLookIsKeptInACookieAndShown() throws Exception {
        web.perform(get("/portal/settings/choose?theme=contrast&size=large"))
                .andExpect(redirectedUrl("/portal/settings"))
                .andExpect(header().string("Set-Cookie", containsString("SHIRUBE-LOOK=contrast.large")));
        web.perform(get("/").cookie(new Cookie(Look.COOKIE, "contrast.large")))
                .andExpect(content().string(containsString("data-theme=\"contrast\" data-size=\"large\"")));
    }

    @Test
    void openDataIsTheExchangeFormatAndTablesForSpreadsheets() throws Exception {
        PublishedPlan plan = plan(PlanKind.IMPLEMENTATION);
        web.perform(get("/portal/plans/" + plan.id() + "/plan.json"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.format").value("shirube-plan/1"))
                .andExpect(jsonPath("$.projects.length()").value(43));
        String costs = body("/portal/plans/" + plan.id() + "/costs.csv");
        assertThat(costs).startsWith("\ufeff事業ID,事業名,年度,").contains(",2026,104300,thousand-yen,number,planned,");
        assertThat(costs.lines()).hasSizeGreaterThan(100);
        assertThat(body("/portal/plans/" + plan.id() + "/projects.csv")).contains("町立みほん保育所改修事業");
    }

    @Test
    void anIndicatorIsToldInWordsThenDrawnThenListed() throws Exception {
        PublishedPlan plan = lived();
        assertThat(indicator(plan, "社会増減数"))
                .contains("道のりの66%まで来ました", "そこに12人足りません", "マイナスが23人小さくなりました", "st--slow")
                .contains("class=\"only-wide\"", "class=\"only-narrow\"", "class=\"l-now\"", "class=\"p-tgt\"")
                .contains("(▲52 − ▲75) ÷ (▲40 − ▲75) × 100", "＝ 65.7%", "href=\"/portal/judging\"");
        assertThat(indicator(plan, "給食の地元産品の割合")).contains("めざす値は38.0%です（前は40.0%）", "class=\"l-was\"", "目標に届きました");
        assertThat(indicator(plan, "スポーツ施設の利用者数"))
                .contains("数え方が変わっています。", "class=\"l-old\"", "class=\"l-brk\"", "まだ分からない")
                .contains("いま 34,800人", ">19,800人<");
        assertThat(indicator(plan, "合計特殊出生率")).contains("2024（令和6）年度の値は、まだ公表されていません。");
        assertThat(indicator(plan, "移住した世帯の数（5年間の合計）")).contains("からの合計は、63世帯になりました", "これまでの合計");
        assertThat(indicator(plan, "公共施設の延床面積")).contains("まだ決まっていない");
        assertThat(body("/portal/judging")).contains("まっすぐ進むときの値に届いている", "長与町");
    }

    @Test
    void theMoneyOfAYearIsToldByItsSourcesAndFootsToTheThousand() throws Exception {
        String address = "/portal/plans/" + lived().id() + "/money";
        assertThat(body(address + "?year=2022"))
                .contains("国のお金（国庫支出金）", "町が自由に使えるお金（一般財源）", "どこから来るか書かれていないお金", "class=\"flow\"");
        for (String view : List.of("flow", "goals", "years")) {
            List<List<Long>> table = numbers(body(address + "?view=" + view));
            List<Long> total = table.remove(table.size() - 1);
            for (int column = 0; column < total.size(); column++) {
                int at = column;
                assertThat(table.stream().mapToLong(row -> row.get(at)).sum()).isEqualTo(total.get(at));
            }
        }
    }

    /** The numbers of the last table, row by row. */
    private static List<List<Long>> numbers(String page) {
        List<List<Long>> rows = new ArrayList<>();
        for (String row : page.substring(page.lastIndexOf("<tbody>")).split("<tr")) {
            List<Long> cells = new ArrayList<>();
            Matcher cell = Pattern.compile("<td class=\"r\">([0-9,]+)</td>").matcher(row);
            while (cell.find()) {
                cells.add(Long.valueOf(cell.group(1).replace(",", "")));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        assertThat(rows).hasSize(6).allSatisfy(row -> assertThat(row).hasSize(6));
        return rows;
    }

    @Test
    void aGoalSaysHowManyOfItsIndicatorsStandHow() throws Exception {
        PublishedPlan plan = lived();
        assertThat(body("/portal/nodes/" + plan.ids().nodes().get("5/1")))
                .contains("4の指標のうち、", "が順調か達成", "class=\"track\"");
    }

    @Test
    void resultsAreOpenDataThatNoSpreadsheetTakesForAFormula() throws Exception {
        PublishedPlan plan = lived();
        String csv = body("/portal/plans/" + plan.id() + "/results.csv");
        assertThat(csv).contains(",社会増減数,,2024,令和6,▲52人,-52,人,,,-40,progress,65.7,,やや遅れ,straight-path");
        assertThat(csv.lines()).hasSizeGreaterThan(400).noneMatch(line -> line.matches(".*,[=+@].*"));
        web.perform(get("/portal/plans/" + plan.id() + "/results.json"))
                .andExpect(jsonPath("$.format").value("shirube-results/1"))
                .andExpect(jsonPath("$.indicators.length()").value(80))
                .andExpect(jsonPath("$.indicators[1].state").value("behind"));
    }

    private PublishedPlan lived() {
        return published.list().stream()
                .filter(plan -> plan.document().plan().title().startsWith("第5次"))
                .findFirst()
                .orElseThrow();
    }

    private String indicator(PublishedPlan plan, String name) throws Exception {
        String key = plan.document().indicators().stream()
                .filter(each -> each.name().equals(name))
                .map(Indicator::id)
                .findFirst()
                .orElseThrow();
        return body("/portal/indicators/" + plan.ids().indicators().get(key));
    }

    private String body(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private PublishedPlan plan(PlanKind kind) {
        return published.list().stream()
                .filter(plan -> plan.document().plan().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String address(PlanKind kind, String project) {
        PublishedPlan plan = plan(kind);
        String key = plan.document().projects().stream()
                .filter(each -> each.name().equals(project))
                .map(Project::id)
                .findFirst()
                .orElseThrow();
        return "/portal/projects/" + plan.ids().projects().get(key);
    }

    private static boolean belongsTo(PublishedPlan plan, String address) {
        String[] parts = address.split("/");
        return parts.length > 3 && (parts[3].equals(plan.id()) || plan.ids().holds(parts[3]));
    }

    @Test
    void aGradeSchemeOfTheTownMakesTheStateAnother() {
        PlanId plan = plans.listPublished().get(0).id();
        String before = published.revision();
        String code = schemes.make(
                plan,
                new SchemeWish(
                        "",
                        "二段",
                        LocalDate.of(2000, 4, 1),
                        BigDecimal.valueOf(100),
                        "-",
                        false,
                        List.of(
                                new SchemeBand("A", "上", BandCondition.ACHIEVEMENT, BigDecimal.TEN, null, null),
                                new SchemeBand("B", "下", BandCondition.ACHIEVEMENT, null, BigDecimal.TEN, null))),
                "hanako");
        String after = published.revision();
        assertThat(after).isNotEqualTo(before);
        assertThat(published.revision()).isEqualTo(after);
        schemes.retire(plan, code, "hanako");
        assertThat(published.revision()).isNotEqualTo(after);
    }
}
