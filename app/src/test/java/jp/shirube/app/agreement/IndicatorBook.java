package jp.shirube.app.agreement;

import static jp.shirube.app.agreement.Sheets.column;
import static jp.shirube.app.agreement.Sheets.formula;
import static jp.shirube.app.agreement.Sheets.put;
import static jp.shirube.app.agreement.Sheets.value;

import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/**
 * The indicators as a workbook: 系列 has a line an indicator with what the file says, 計算 a line an indicator and year with formulas alone.
 * The formulas are in {@link Ways} and {@link GradeFormulas}; they know nothing of the program.
 */
final class IndicatorBook {
    static final String SERIES = "系列";
    static final String WORKING = "計算";

    private final Sheet series;
    private final Sheet working;
    private final Map<String, String> ways;

    private IndicatorBook(XSSFWorkbook book, Map<String, String> ways) {
        this.series = book.createSheet(SERIES);
        this.working = book.createSheet(WORKING);
        this.ways = ways;
    }

    static void write(XSSFWorkbook book, JsonNode plan, Map<String, String> ways) {
        IndicatorBook indicators = new IndicatorBook(book, ways);
        int line = 2;
        int row = 2;
        for (JsonNode each : plan.get("indicators")) {
            indicators.series(each, line);
            for (int year : FiveYears.YEARS) {
                indicators.working(each, line, row, year);
                row++;
            }
            line++;
        }
    }

    private void series(JsonNode indicator, int line) {
        put(series, "A", line, indicator.get("id").asString());
        put(series, "B", line, indicator.get("name").asString());
        put(series, "C", line, indicator.get("direction").asString());
        value(series, "D", line, indicator.path("baseline"));
        put(series, "E", line, indicator.path("baseline").path("unit").asString(""));
        value(series, "G", line, indicator.path("target"));
        put(series, "H", line, indicator.path("target").path("unit").asString(""));
        for (JsonNode revision : indicator.path("targetRevisions")) {
            put(series, "I", line, revision.get("year").asInt());
            value(series, "J", line, revision.get("value"));
        }
        results(indicator, line);
        annual(indicator.path("annualTargets"), line);
        value(series, "V", line, indicator.path("lowerLimit"));
        value(series, "W", line, indicator.path("upperLimit"));
        indicator
                .path("seriesBreaks")
                .forEach(each -> put(series, "X", line, each.get("year").asInt()));
        StringBuilder states = new StringBuilder(",");
        indicator
                .path("stateOrder")
                .forEach(each -> states.append(each.asString()).append(','));
        put(series, "Y", line, states.toString());
        indicator.path("comparedValues").forEach(each -> value(series, year("Z", each), line, each.get("value")));
        if (!indicator.path("baseline").path("qualifier").isMissingNode()) {
            put(series, "AG", line, 1);
        }
        scale("AI", "E", line);
        scale("AJ", "H", line);
        scale("AK", "P", line);
    }

    /** A number, the words of a state, or why there is none. */
    private void results(JsonNode indicator, int line) {
        Map<String, String> states = Map.of("not-published", "未公表", "not-surveyed", "調査なし", "not-applicable", "対象外");
        for (JsonNode actual : indicator.get("actuals")) {
            String column = year("K", actual);
            value(series, column, line, actual.get("value"));
            put(series, column, line, states.get(actual.path("status").asString("")));
            put(series, "P", line, actual.get("value").path("unit").asString(""));
        }
    }

    /** Targets of all years, or of one between the first and the last. */
    private void annual(JsonNode targets, int line) {
        if (targets.size() == 1) {
            put(series, "AL", line, targets.get(0).get("year").asInt());
            value(series, "AM", line, targets.get(0).get("value"));
            return;
        }
        targets.forEach(each -> value(series, year("Q", each), line, each.get("value")));
    }

    private static String year(String first, JsonNode of) {
        return column(first, of.get("year").asInt() - FiveYears.FIRST);
    }

    /** How many one of a unit is: 千 and 万 and 百万 in front of it count. */
    private void scale(String to, String unit, int line) {
        String cell = unit + line;
        formula(
                series,
                to,
                line,
                "IF(LEFT(" + cell + ",2)=\"百万\",1000000,IF(LEFT(" + cell + ",1)=\"万\",10000,IF(LEFT(" + cell
                        + ",1)=\"千\",1000,1)))");
    }

    private void working(JsonNode indicator, int line, int row, int year) {
        String way = ways.get(indicator.get("id").asString());
        put(working, "A", row, indicator.get("id").asString());
        put(working, "B", row, year);
        put(working, "C", row, way);
        Ways.of(way, indicator.get("direction").asString())
                .forEach((column, text) -> formula(working, column, row, filled(text, line, row, year)));
        GradeFormulas.ALL.forEach((column, text) -> formula(working, column, row, filled(text, line, row, year)));
    }

    /** {@code @X} is a cell of the indicator, {@code #X} one of the same row. */
    private static String filled(String text, int line, int row, int year) {
        int at = year - FiveYears.FIRST;
        return text.replace("@results", "'" + SERIES + "'!$K" + line + ":$" + column("K", at) + line)
                .replace("@result", "@" + column("K", at))
                .replace("@annual", "@" + column("Q", at))
                .replace("@compared", "@" + column("Z", at))
                .replaceAll("@([A-Z]+)", "'" + SERIES + "'!\\$$1" + line)
                .replaceAll("#([A-Z]+)", "$1" + row);
    }
}
