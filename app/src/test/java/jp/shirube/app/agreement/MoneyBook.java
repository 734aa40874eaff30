package jp.shirube.app.agreement;

import static jp.shirube.app.agreement.Sheets.column;
import static jp.shirube.app.agreement.Sheets.formula;
import static jp.shirube.app.agreement.Sheets.put;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/**
 * The money of the projects as a workbook: 掲載 a line a listing, 事業費 a line a project and year with a mark for each branch that lists it
 * anywhere, so that it counts once there, 合計 with SUMIFS over these.
 */
final class MoneyBook {
    static final String SUMS = "合計";

    private static final String LISTINGS = "掲載";
    private static final String COSTS = "事業費";
    private static final int LAST_LINE = 2000;

    private final Sheet listings;
    private final Sheet costs;
    private final Sheet sums;
    private final List<String> branches = new ArrayList<>();

    /** Line of the sums by what is summed up: a branch, a division or everything. */
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private MoneyBook(XSSFWorkbook book) {
        this.listings = book.createSheet(LISTINGS);
        this.costs = book.createSheet(COSTS);
        this.sums = book.createSheet(SUMS);
    }

    /** Line of the sums by node:…, division:…, planned or settled; columns B onwards are the years. */
    static Map<String, Integer> write(XSSFWorkbook book, JsonNode plan) {
        MoneyBook money = new MoneyBook(book);
        plan.get("nodes").forEach(node -> money.branches.add(node.get("id").asString()));
        int listing = 2;
        int line = 2;
        List<String> divisions = new ArrayList<>();
        for (JsonNode project : plan.get("projects")) {
            String id = project.get("id").asString();
            String division = project.get("departments").get(0).asString();
            if (!divisions.contains(division)) {
                divisions.add(division);
            }
            for (JsonNode placement : project.get("placements")) {
                put(money.listings, "A", listing, id);
                put(money.listings, "B", listing, placement.get("node").asString());
                put(
                        money.listings,
                        "C",
                        listing,
                        placement.get("node").asString().substring(0, 1));
                listing++;
            }
            for (int year : FiveYears.YEARS) {
                money.line(project, id, division, year, line);
                line++;
            }
        }
        money.branches.forEach(branch -> money.sum("node:" + branch, money.mark(branch), "1"));
        divisions.forEach(division -> money.sum("division:" + division, "B", "\"" + division + "\""));
        money.sum("planned", "", "");
        money.sum("settled", "", "");
        return money.lines;
    }

    private void line(JsonNode project, String id, String division, int year, int line) {
        put(costs, "A", line, id);
        put(costs, "B", line, division);
        put(costs, "C", line, year);
        for (JsonNode cost : project.get("costs")) {
            if (cost.get("year").asInt() == year && cost.path("amount").isNumber()) {
                boolean planned = cost.get("kind").asString().equals("planned");
                put(costs, planned ? "D" : "E", line, cost.get("amount").asInt());
            }
        }
        for (String branch : branches) {
            String listed = branch.length() == 1 ? "C" : "B";
            formula(
                    costs,
                    mark(branch),
                    line,
                    "IF(COUNTIFS(" + range(LISTINGS, "A") + ",A" + line + "," + range(LISTINGS, listed) + ",\"" + branch
                            + "\")>0,1,0)");
        }
    }

    private String mark(String branch) {
        return column("F", branches.indexOf(branch));
    }

    private void sum(String name, String mark, String wanted) {
        int line = lines.size() + 1;
        lines.put(name, line);
        put(sums, "A", line, name);
        for (int year : FiveYears.YEARS) {
            formula(
                    sums,
                    column("B", year - FiveYears.FIRST),
                    line,
                    "1000*SUMIFS(" + range(COSTS, name.equals("settled") ? "E" : "D") + "," + range(COSTS, "C") + ","
                            + year + (mark.isEmpty() ? "" : "," + range(COSTS, mark) + "," + wanted) + ")");
        }
    }

    private static String range(String sheet, String column) {
        return "'" + sheet + "'!$" + column + "$2:$" + column + "$" + LAST_LINE;
    }
}
