package jp.shirube.app.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.indicator.BandCondition;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.SchemeBand;
import jp.shirube.app.indicator.SchemeWish;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the report and its sisters keep from page to page never outlives a change. */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptReportModuleTest {
    private static final Author HANAKO = Author.of("hanako");
    private static final int YEAR = 2025;

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Changes changes;

    @Autowired
    private GradeSchemes schemes;

    @Autowired
    private JdbcClient jdbc;

    private PlanId measured;
    private PlanId costed;

    @BeforeAll
    void takeTheSamples() {
        measured = take("mihon-sogo-senryaku.txt");
        costed = take("mihon-jisshi-keikaku.txt");
    }

    private PlanId take(String sample) {
        return imports.add(Path.of("../samples/good", sample), "importer").plan();
    }

    /** Without the hour of the day and the token of the form, which differ on every page. */
    private String page(String address) throws Exception {
        String whole = web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return whole.substring(whole.indexOf("<section"), whole.indexOf("</main>"));
    }

    private void change(String sql) {
        changes.by(HANAKO, () -> jdbc.sql(sql).update());
    }

    private String first(String table, PlanId plan, String condition) {
        return "id = (SELECT min(r.id) FROM " + table + " r JOIN plan.plan p ON p.id = r.plan_id WHERE p.slug = '"
                + plan + "' AND r.retired_at IS NULL" + condition + ")";
    }

    /** The page before, after a change, and after the change was taken back. */
    private void shows(String address, String change, String back) throws Exception {
        String before = page(address);
        assertThat(page(address)).as("unchanged").isEqualTo(before);
        change(change);
        assertThat(page(address)).as("after " + change).isNotEqualTo(before);
        change(back);
        assertThat(page(address)).as("after " + back).isEqualTo(before);
    }

    @Test
    void aResultShowsOnTheNextPage() throws Exception {
        String indicator =
                "indicator.indicator WHERE " + first("indicator.indicator", measured, " AND r.target_number > 1");
        change("INSERT INTO indicator.actual (plan_id, key, position, indicator_key, year, value_state, value_text,"
                + " value_number, value_unit) SELECT plan_id, 'kept-result', 900, key, " + YEAR
                + ", 'number', '1', 1, target_unit FROM " + indicator);
        String change =
                "UPDATE indicator.actual SET value_number = %s WHERE key = 'kept-result' AND retired_at IS NULL";
        shows(
                "/staff/report?plan=" + measured + "&year=" + YEAR,
                String.format(change, 9999),
                String.format(change, 1));
        shows(
                "/staff/indicators/state?plan=" + measured + "&year=" + YEAR,
                String.format(change, 9999),
                String.format(change, 1));
        String retire = "UPDATE indicator.actual SET retired_at = %s WHERE key = 'kept-result'";
        shows(
                "/staff/report?plan=" + measured + "&year=" + YEAR,
                String.format(retire, "now()"),
                String.format(retire, "NULL"));
        change(String.format(retire, "now()"));
    }

    @Test
    void aGradeSchemeShowsOnTheNextPage() throws Exception {
        String address = "/staff/report?plan=" + measured + "&year=" + YEAR;
        String before = page(address);
        String code = schemes.make(
                measured,
                new SchemeWish(
                        "",
                        "年ごとの三段",
                        LocalDate.of(2000, 4, 1),
                        BigDecimal.valueOf(100),
                        "-",
                        false,
                        List.of(
                                new SchemeBand(
                                        "三重丸", "よい", BandCondition.ACHIEVEMENT, BigDecimal.valueOf(50), null, null),
                                new SchemeBand(
                                        "一重丸", "よくない", BandCondition.ACHIEVEMENT, null, BigDecimal.valueOf(50), null))),
                "hanako");
        String row = first("indicator.indicator", measured, "");
        change("UPDATE indicator.indicator SET scheme = '" + code + "' WHERE " + row);
        assertThat(page(address)).contains("年ごとの三段");
        change("UPDATE indicator.indicator SET scheme = NULL WHERE " + row);
        schemes.retire(measured, code, "hanako");
        assertThat(page(address)).isEqualTo(before);
    }

    @Test
    void aCostShowsOnTheNextPageOfTheReportAndOfAllPlans() throws Exception {
        String cost =
                first("project.cost", costed, " AND r.kind = 'planned' AND r.state = 'number' AND r.party IS NULL");
        int year = jdbc.sql("SELECT year FROM project.cost WHERE " + cost)
                .query(Integer.class)
                .single();
        String change = "UPDATE project.cost SET amount = amount %s 7777777 WHERE " + cost;
        for (String address : List.of("/staff/report?plan=" + costed + "&year=" + year, "/staff/money")) {
            shows(address, String.format(change, "+"), String.format(change, "-"));
        }
    }

    @Test
    void theDivisionOfAProjectShowsOnTheNextPage() throws Exception {
        String paid = " AND EXISTS (SELECT FROM project.cost c WHERE c.plan_id = r.plan_id"
                + " AND c.project_key = r.project_key AND c.amount_yen > 0 AND c.year = 2026 AND c.kind = 'planned'"
                + " AND c.retired_at IS NULL)";
        String row = first("project.department", costed, paid);
        shows(
                "/staff/report?plan=" + costed + "&year=2026",
                "UPDATE project.department SET name = name || '改' WHERE " + row,
                "UPDATE project.department SET name = left(name, -1) WHERE " + row);
    }

    @Test
    void whoLosesTheRightSeesThePageNoMore() throws Exception {
        TestStaff.open(jdbc, "kept-reader", "総務課", Role.DIVISION_HEAD);
        String address = "/staff/report?plan=" + costed;
        web.perform(get(address).with(SignedIn.as("kept-reader"))).andExpect(status().isOk());
        change("UPDATE access.holding SET valid_to = DATE '2000-01-02' WHERE account_id ="
                + " (SELECT id FROM access.account WHERE login = 'kept-reader')");
        web.perform(get(address).with(SignedIn.as("kept-reader"))).andExpect(status().isForbidden());
        web.perform(get(address).with(SignedIn.hanako())).andExpect(status().isOk());
    }
}
