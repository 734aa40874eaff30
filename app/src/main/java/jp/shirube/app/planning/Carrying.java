package jp.shirube.app.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of an edition goes on in the next plan（引き継ぐもの）: outline, texts, projects with their listings, roles and divisions, indicators with their
 * results, breaks and revised targets; of what stands year by year, the years of the new period. What a document prints beside that, such as budget tables, meetings and
 * tables of contents, belongs to the plan that it was printed in.
 *
 * @param from first fiscal year of the new period, inclusive
 * @param to last one, inclusive
 */
record Carrying(int from, int to) {
    static final String HEADER = "plan.plan";
    static final String DEPARTMENT = "project.department";
    private static final Set<String> WHOLE = Set.of(
            HEADER,
            "plan.member",
            "plan.node",
            "plan.section",
            "indicator.indicator",
            "indicator.actual",
            "indicator.evidence",
            "indicator.target_revision",
            "indicator.series_break",
            "indicator.compared_value",
            "project.project",
            DEPARTMENT,
            "project.placement",
            "project.schedule_row",
            "project.party_role");
    private static final Set<String> BY_YEAR = Set.of(
            "project.year_plan",
            "project.placement_year_plan",
            "project.cost",
            "project.schedule_year",
            "indicator.annual_target");
    /** About the document that was read, not about the plan. */
    private static final Set<String> OF_THE_DOCUMENT = Set.of("plan.field_source", "plan.used_lines", "plan.finding");

    /** Rows that go on, by table, and how many stay behind, by the name of the table. */
    record Split(Map<RowTable, List<ObjectNode>> carried, Map<String, Integer> leftBehind) {}

    Split split(Map<RowTable, List<ObjectNode>> rows) {
        Map<RowTable, List<ObjectNode>> carried = new LinkedHashMap<>();
        Map<String, Integer> left = new LinkedHashMap<>();
        rows.forEach((table, list) -> {
            List<ObjectNode> going =
                    list.stream().filter(row -> carries(table.name(), row)).toList();
            carried.put(table, going);
            if (going.size() < list.size() && !OF_THE_DOCUMENT.contains(table.name())) {
                left.put(table.name(), list.size() - going.size());
            }
        });
        return new Split(carried, left);
    }

    /** Whether anything of a table may go on. */
    static boolean knows(RowTable table) {
        return WHOLE.contains(table.name()) || BY_YEAR.contains(table.name());
    }

    private boolean carries(String table, ObjectNode row) {
        if (BY_YEAR.contains(table)) {
            int year = row.has("year") ? row.get("year").asInt() : 0;
            return from <= year && year <= to;
        }
        return WHOLE.contains(table);
    }

    /** The tables of rows in the order in which they are written, each before its parts. */
    static List<RowTable> tables(List<RowShape> shapes) {
        List<RowTable> tables = new ArrayList<>();
        for (RowShape shape : shapes) {
            tables.add(shape.table());
            tables.addAll(tables(shape.parts()));
        }
        return tables;
    }
}
