package jp.shirube.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.PlanSums;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.PracticeData;
import jp.shirube.app.portal.PublishedSamples;
import jp.shirube.exchange.Period;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import tools.jackson.databind.JsonNode;

/** Five years of 80 indicators and 150 projects, as the program holds and computes them, against a workbook of formulas. */
@SpringBootTest(properties = "shirube.town=みほん町")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiveYearsModuleTest {
    private static final double EXACT = 1e-9;

    @TempDir
    static Path folder;

    @Autowired
    private List<PracticeData> practice;

    @Autowired
    private Plans plans;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Budgets budgets;

    private final JsonNode file = FiveYears.plan();
    private XSSFWorkbook values = new XSSFWorkbook();
    private Map<String, Integer> sums = Map.of();
    private PlanId plan = new PlanId("");

    @BeforeAll
    void recalculate() throws Exception {
        Optional<Path> program = LibreOffice.find();
        Assumptions.assumeTrue(
                program.isPresent(), "LibreOffice (soffice) is neither in PATH nor named by SHIRUBE_SOFFICE");
        if (plans.list().isEmpty()) {
            PublishedSamples.load(practice);
        }
        plan = plans.list().stream()
                .filter(each -> each.title().equals(FiveYears.TITLE))
                .map(PlanEntry::id)
                .findFirst()
                .orElseThrow();
        XSSFWorkbook book = new XSSFWorkbook();
        IndicatorBook.write(book, file, FiveYears.ways());
        sums = MoneyBook.write(book, file);
        values = LibreOffice.recalculated(program.orElseThrow(), book, folder);
    }

    @Test
    void everyAchievementAndEveryGradeAgreesWithTheWorkbook() {
        Sheet sheet = values.getSheet(IndicatorBook.WORKING);
        Map<String, IndicatorSheet> held = indicators.list(plan).stream()
                .collect(Collectors.toMap(each -> each.indicator().value().id(), Function.identity()));
        Period period = plans.get(plan).header().value().period();
        List<String> differences = new ArrayList<>();
        int rates = 0;
        for (int line = 2; line <= sheet.getLastRowNum() + 1; line++) {
            String id = (String) Sheets.read(sheet, "A", line);
            int year = ((Double) Sheets.read(sheet, "B", line)).intValue();
            JudgedRow judged = JudgedRow.of(held.get(id), period, year);
            differences.addAll(judged.differences(sheet, line));
            rates += Sheets.read(sheet, "I", line) instanceof Double ? 1 : 0;
        }

        assertThat(differences).isEmpty();
        assertThat(held).hasSize(80);
        assertThat(sheet.getLastRowNum()).isEqualTo(400);
        assertThat(rates).isGreaterThan(300);
    }

    @Test
    void theMoneyOfEveryGoalDivisionAndYearAgreesWithTheWorkbook() {
        PlanSums held = budgets.sums(plan);
        List<Addend> addends = budgets.addends(plan);
        Map<String, List<YearSum>> computed = new HashMap<>();
        for (OutlineNode node : plans.outline(plan)) {
            computed.put("node:" + node.key(), held.branches().get(node.id()).total());
        }
        addends.stream()
                .collect(Collectors.groupingBy(
                        each -> String.join(" ", each.project().departments())))
                .forEach((division, own) -> computed.put("division:" + division, Addend.sums(own)));
        computed.put("planned", held.total().total());
        computed.put("settled", Addend.sums(settled(addends)));

        assertThat(addends).hasSize(150);
        assertThat(sums.keySet()).containsExactlyInAnyOrderElementsOf(computed.keySet());
        Sheet sheet = values.getSheet(MoneyBook.SUMS);
        sums.forEach((name, line) -> {
            for (int year : FiveYears.YEARS) {
                Object expected = Sheets.read(sheet, Sheets.column("B", year - FiveYears.FIRST), line);
                long yen = computed.get(name).stream()
                        .filter(each -> each.year() == year)
                        .mapToLong(YearSum::yen)
                        .sum();
                assertThat((double) yen).as("%s %d", name, year).isCloseTo((Double) expected, within(EXACT));
            }
        });
    }

    /** Settled money in the place of planned money, so that it is added up by the same rule. */
    private static List<Addend> settled(List<Addend> addends) {
        return addends.stream()
                .map(each -> new Addend(each.project(), each.settled(), List.of()))
                .toList();
    }
}
