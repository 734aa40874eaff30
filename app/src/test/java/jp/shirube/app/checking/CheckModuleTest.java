package jp.shirube.app.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.checker.Correction;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Severity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan with one wrong sum goes its way: found, accepted, wrong in another way, mended. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckModuleTest {
    private static final String RULE = "row-total-differs";

    @TempDir
    private static Path folder;

    @Autowired
    private FileImports imports;

    @Autowired
    private PlanChecks checks;

    @Autowired
    private PlanFindings findings;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Mendings mendings;

    @Autowired
    private RuleSettings rules;

    @Autowired
    private TownSettings town;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private PlanId plan;

    @BeforeAll
    void takeAPlanIn() throws Exception {
        Path sample = Path.of("..", "samples", "good", "mihon-jisshi-keikaku.txt");
        Path copy = folder.resolve("plan.txt");
        Files.writeString(copy, Files.readString(sample, UTF_8), UTF_8);
        plan = imports.add(copy, "importer").plan();
    }

    private void total(String amount) {
        changes.by(
                Author.of("hanako"),
                () -> jdbc.sql("UPDATE budget.cost_row SET total = coalesce(total, 0) + :more::numeric WHERE id ="
                                + " (SELECT min(id) FROM budget.cost_row WHERE NOT sum_row AND total IS NOT NULL)")
                        .param("more", amount)
                        .update());
    }

    private List<PlanFinding> wrongSums() {
        return findings.listStanding(plan).stream()
                .filter(each -> each.rule().equals(RULE))
                .toList();
    }

    @Test
    void aFindingLastsFromRunToRunUntilAChangeResolvesIt() {
        checks.check(plan, "hanako");
        assertThat(checks.last(plan)).get().matches(run -> run.broken().isEmpty() && run.ended() != null);
        assertThat(wrongSums()).isEmpty();

        total("7");
        assertThat(checks.last(plan)).get().matches(CheckRun::changedSince);
        checks.check(plan, "hanako");
        PlanFinding found = wrongSums().get(0);
        assertThat(found.fresh()).isTrue();
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.place().inDocument()).isTrue();
        assertThat(found.place().path()).startsWith("/staff/");

        checks.check(plan, "hanako");
        assertThat(wrongSums().get(0)).matches(each -> each.id() == found.id() && !each.fresh());

        acceptances.accept(plan, found.id(), "as printed", "hanako");
        checks.check(plan, "taro");
        assertThat(wrongSums().get(0).accepted()).isTrue();

        referrals.send(plan, wrongSums().get(0), "こども課", "", "hanako");
        assertThat(wrongSums().get(0).referrals())
                .extracting(Referral::division)
                .containsExactly("こども課");

        total("1");
        checks.check(plan, "hanako");
        assertThat(wrongSums()).singleElement().matches(PlanFinding::open);

        total("-8");
        checks.check(plan, "hanako");
        assertThat(wrongSums()).isEmpty();
        assertThat(findings.listResolved(plan, 10))
                .filteredOn(each -> each.rule().equals(RULE))
                .extracting(each ->
                        each.resolution() == null ? "" : each.resolution().by())
                .containsOnly("hanako");
        assertThatThrownBy(() -> acceptances.accept(plan, found.id(), "too late", "hanako"))
                .isInstanceOf(CheckRefused.class);
    }

    @Test
    void aTownSwitchesARuleOffOnlyWithAReasonAndTheRunSaysSo() {
        long issuer = checks.issuer(plan);
        assertThatThrownBy(() -> rules.set(issuer, RULE, null, true, " ", "hanako"))
                .isInstanceOf(CheckRefused.class);
        rules.set(issuer, RULE, null, true, "sums are checked by finance", "hanako");
        checks.check(plan, "hanako");
        assertThat(checks.last(plan)).get().matches(run -> run.switchedOff().equals(List.of(RULE)));
        rules.set(issuer, RULE, Severity.INFO, false, "", "hanako");
        town.set(issuer, "1", "0.2", "みほん用語\n", "子供→子ども\n", "hanako");
        Settings known = town.get(issuer);
        assertThat(known.severity(RULE, Severity.ERROR)).isEqualTo(Severity.INFO);
        assertThat(known.moneyTolerance()).isEqualByComparingTo("1");
        assertThat(town.terms(issuer)).containsExactly("みほん用語");
        rules.set(issuer, RULE, null, false, "", "hanako");
        town.set(issuer, "0", "0.1", "", "", "hanako");
        assertThatThrownBy(() -> town.set(issuer, "some", "0.1", "", "", "hanako"))
                .isInstanceOf(CheckRefused.class);
    }

    private void overview(String text) {
        changes.by(
                Author.of("taro"),
                () -> jdbc.sql(
                                "UPDATE project.project SET overview = :text WHERE id = (SELECT min(id) FROM project.project)")
                        .param("text", text)
                        .update());
        checks.check(plan, "taro");
    }

    private PlanFinding kana() {
        return findings.listStanding(plan).stream()
                .filter(each -> each.rule().equals("half-width-kana"))
                .findFirst()
                .orElseThrow();
    }

    private MvcResult ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignedIn.hanako())).andReturn();
    }

    private String mend(Mending mending, String shown) throws Exception {
        MockHttpServletRequestBuilder sent = post("/staff/plans/" + plan + "/check/mend")
                .param("field", mending.key())
                .param("shown:" + mending.key(), shown)
                .param("reason", "as the rule says")
                .with(csrf());
        return String.valueOf(ask(sent).getResponse().getRedirectedUrl());
    }

    @Test
    void anAcceptanceExpiresWhenItsTextChangesAndWhatARuleKnowsIsMendedOnlyWhereNobodyWroteMeanwhile()
            throws Exception {
        overview("\uFF8A\uFF9E\uFF7Dの運行を支えます。");
        PlanFinding found = kana();
        assertThat(found.correction()).isEqualTo(new Correction("\uFF8A\uFF9E\uFF7D", "バス"));
        acceptances.accept(plan, found.id(), "as in the law", "hanako");
        assertThat(kana().accepted()).isTrue();
        assertThat(mendings.list(plan, "")).isEmpty();

        overview("\uFF8A\uFF9E\uFF7Dの運行と停留所を支えます。");
        assertThat(kana()).matches(each -> each.id() == found.id() && each.open());
        assertThat(kana().acceptance()).isNotNull().matches(each -> !each.holds());

        Mending mending = mendings.list(plan, "half-width-kana").get(0);
        assertThat(mending.after()).isEqualTo("バスの運行と停留所を支えます。");
        assertThat(ask(get("/staff/plans/" + plan + "/check/mend"))
                        .getResponse()
                        .getContentAsString(UTF_8))
                .contains("<del>\uFF8A\uFF9E\uFF7D</del>", "<ins>バス</ins>");
        assertThat(mend(mending, "what somebody saw before")).endsWith("/check/mend");
        assertThat(kana().open()).isTrue();

        assertThat(mend(mending, mending.before())).endsWith("/check#resolved");
        assertThat(findings.listResolved(plan, 10))
                .filteredOn(each -> each.id() == found.id())
                .singleElement()
                .matches(each -> each.resolution() != null
                        && "hanako".equals(each.resolution().by()));
        assertThat(mendings.list(plan, "half-width-kana")).isEmpty();
    }

    @Test
    void aFindingIsSentToItsOwnerAndEveryFormOfReportTellsIt() throws Exception {
        total("5");
        try {
            checks.check(plan, "hanako");
            everyFormTells(wrongSums().get(0));
            assertThat(wrongSums().get(0).correction()).isEqualTo(new Correction("3,785", "3,780"));
            assertThat(ask(get("/staff/plans/" + plan + "/check/mend"))
                            .getResponse()
                            .getContentAsString(UTF_8))
                    .contains("文書で直すもの", "<del>3,785</del>", "<ins>3,780</ins>");
        } finally {
            total("-5");
        }
    }

    private void everyFormTells(PlanFinding found) throws Exception {
        String address = "/staff/plans/" + plan + "/check";
        ask(post(address + "/" + found.id() + "/send")
                .param("division", "建設課")
                .param("note", "急ぎ")
                .with(csrf()));
        assertThat(ask(get(address)).getResponse().getContentAsString(UTF_8)).contains("建設課（hanakoさんが", "急ぎ");

        assertThat(unzipped("xlsx")).contains(found.message());
        assertThat(unzipped("docx")).contains(found.message());
        try (PDDocument paper = Loader.loadPDF(report("pdf"))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(found.place().thing(), "3,785", "3,780");
        }
        JsonNode own = JsonMapper.shared().readTree(report("json"));
        assertThat(own.findValuesAsString("message")).contains(found.message());
        JsonNode sarif = JsonMapper.shared().readTree(report("sarif"));
        assertThat(sarif.path("version").asString()).isEqualTo("2.1.0");
        assertThat(sarif.path("$schema").asString()).contains("sarif");
        JsonNode run = sarif.path("runs").path(0);
        assertThat(run.path("tool").path("driver").path("rules").findValuesAsString("id"))
                .contains(RULE);
        assertThat(run.path("results")).isNotEmpty().allSatisfy(result -> {
            assertThat(result.path("ruleId").asString()).isNotBlank();
            assertThat(result.path("level").asString()).isIn("error", "warning", "note");
            assertThat(result.path("message").path("text").asString()).isNotBlank();
            assertThat(result.path("locations")).isNotEmpty();
        });
        assertThat(ask(get(address + "/report.odt")).getResponse().getStatus()).isBetween(400, 499);
    }

    private byte[] report(String format) throws Exception {
        return ask(get("/staff/plans/" + plan + "/check/report." + format))
                .getResponse()
                .getContentAsByteArray();
    }

    /** The words of all parts of a package, without markup. */
    private String unzipped(String format) throws Exception {
        StringBuilder words = new StringBuilder();
        Path file = Files.write(folder.resolve("report." + format), report(format));
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(parts.entries())) {
                words.append(new String(parts.getInputStream(each).readAllBytes(), UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(words.toString().replaceAll("<[^>]*>", ""));
    }

    @Test
    void theVisionOfAZoneIsCheckedBesideThePlansOfItsMembers() throws Exception {
        takeIn("member-one", budget("ひなた町", "図書館 広域利用（再掲）", 2025, 600));
        PlanId other = takeIn("member-two", budget("ひかげ町", "図書館広域利用事業", 2025, 700));
        PlanId vision = takeIn("vision", """
                ひなた圏域定住自立圏共生ビジョン

                ひなた市・ひなた町・ひかげ町

                事業名\t図書館広域利用事業\t\t\t\t\t
                事業費 (千円)\t市町村\tR6(2024)\tR7(2025)\tR8(2026)\tR9(2027)\tR10(2028)
                \tひなた町\t600\t600\t600\t600\t600
                \tひかげ町\t600\t600\t600\t600\t600
                """);
        checks.check(vision, "hanako");

        PlanFinding told = only(vision, "zone-cost-differs");
        assertThat(told.message()).contains("ひかげ町", "700千円").doesNotContain("ひなた町の");
        assertThat(told.place().thing()).contains("図書館広域利用事業");
        assertThat(told.place().line()).isEqualTo(8);

        changes.by(
                Author.of("hanako"),
                () -> jdbc.sql("UPDATE project.cost c SET amount = 600 FROM plan.plan p WHERE c.plan_id = p.id"
                                + " AND p.slug = :plan AND c.year = 2025")
                        .param("plan", other.value())
                        .update());
        checks.check(vision, "hanako");
        assertThat(findings.listStanding(vision)).extracting(PlanFinding::rule).doesNotContain("zone-cost-differs");
    }

    @Test
    void aPlanThatEndedIsToldUntilTheNextOneRuns() throws Exception {
        PlanId ended = takeIn("ended", budget("こかげ町", "町道除雪事業", 2019, 600));
        checks.check(ended, "hanako");
        assertThat(only(ended, "plan-past-end").message()).contains("2021年度");

        takeIn("next", budget("こかげ町", "町道除雪事業", LocalDate.now().getYear() - 1, 600));
        checks.check(ended, "hanako");
        assertThat(findings.listStanding(ended)).extracting(PlanFinding::rule).doesNotContain("plan-past-end");
    }

    private PlanFinding only(PlanId of, String rule) {
        List<PlanFinding> told = findings.listStanding(of).stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private PlanId takeIn(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text, UTF_8);
        return imports.add(file, "importer").plan();
    }

    private static String budget(String town, String project, int from, int first) {
        return """
                %1$s実施計画

                %4$d年度～%6$d年度

                単位：千円

                事業\t%4$d年度\t%5$d年度\t%6$d年度\t3か年事業費計
                %2$s\t%3$d\t600\t600\t%7$,d
                """.formatted(town, project, first, from, from + 1, from + 2, first + 1200);
    }
}
