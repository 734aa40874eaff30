package jp.shirube.app.project;

import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.SubjectResolver;
import jp.shirube.app.access.Thing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells rights which divisions own the project, the indicator or the row that an address names, and how far its plan has come. */
@Configuration(proxyBeanMethods = false)
class OwnedSubjects {
    private static final String INDICATOR = "coalesce(h.after ->> 'indicator_key',"
            + " CASE h.table_name WHEN 'indicator.indicator' THEN h.after ->> 'key' END,"
            + " (SELECT a.indicator_key FROM indicator.actual a WHERE a.plan_id = h.plan_id"
            + " AND a.key = h.after ->> 'actual_key'))";
    private static final String ROW = "SELECT h.plan_id, i.owner_division, coalesce(h.after ->> 'project_key',"
            + " CASE h.table_name WHEN 'project.project' THEN h.after ->> 'key'"
            + " WHEN 'project.succession' THEN h.after ->> 'to_key' END,"
            + " (SELECT l.project_key FROM project.placement l WHERE l.plan_id = h.plan_id"
            + " AND l.key = h.after ->> 'placement_key'),"
            + " (SELECT s.project_key FROM project.schedule_row s WHERE s.plan_id = h.plan_id"
            + " AND s.key = h.after ->> 'schedule_row_key'), i.project_key) AS project_key"
            + " FROM audit.history h LEFT JOIN indicator.indicator i ON i.plan_id = h.plan_id AND i.key = " + INDICATOR
            + " WHERE h.table_name = :table AND h.row_id = :row ORDER BY h.number DESC LIMIT 1";
    private static final String OF_SLUG =
            "SELECT plan_id, project_key, owner_division FROM indicator.indicator WHERE slug = :id";

    @Bean
    SubjectResolver projectSubject(Owners owners) {
        return named(
                "project",
                names -> owners.find(
                        Thing.PROJECT,
                        "SELECT plan_id, key AS project_key, NULL AS owner_division FROM project.project WHERE slug = :id",
                        Map.of("id", names.get("project"))));
    }

    @Bean
    SubjectResolver indicatorSubject(Owners owners) {
        return named("indicator", names -> owners.find(Thing.INDICATOR, OF_SLUG, Map.of("id", names.get("indicator"))));
    }

    /** The results of an indicator, by its public id. */
    @Bean
    SubjectResolver resultsSubject(Owners owners) {
        return named("resultsOf", names -> owners.find(Thing.RESULT, OF_SLUG, Map.of("id", names.get("resultsOf"))));
    }

    /** A result by its number. */
    @Bean
    SubjectResolver resultSubject(Owners owners) {
        return named("result", names -> row(owners, "indicator.actual", names.getOrDefault("result", "")));
    }

    /** A row of any room, as pages that ask where a value comes from name it: table and number. */
    @Bean
    SubjectResolver rowSubject(Owners owners) {
        return named("row", names -> row(owners, names.getOrDefault("table", ""), names.getOrDefault("row", "")));
    }

    private static Optional<Subject> row(Owners owners, String table, String row) {
        return row.matches("[0-9]{1,18}")
                ? owners.find(thing(table), ROW, Map.of("table", table, "row", Long.valueOf(row)))
                : Optional.empty();
    }

    /** A row that is about to come to be under another one: what it will be, and the divisions of the row above it. */
    @Bean
    SubjectResolver ownerSubject(Owners owners) {
        return named("owner", names -> {
            String owner = names.getOrDefault("owner", "");
            String above = names.getOrDefault("ownerTable", "");
            return owner.matches("[0-9]{1,18}")
                    ? owners.find(
                            thing(names.getOrDefault("table", "")),
                            ROW,
                            Map.of("table", above, "row", Long.valueOf(owner)))
                    : Optional.empty();
        });
    }

    private static Thing thing(String table) {
        if (table.equals("project.cost")) {
            return Thing.COST;
        }
        if (table.equals("indicator.actual") || table.equals("indicator.evidence")) {
            return Thing.RESULT;
        }
        return switch (table.replaceFirst("\\..*", "")) {
            case "project" -> Thing.PROJECT;
            case "indicator" -> Thing.INDICATOR;
            case "budget" -> table.startsWith("budget.cost_") ? Thing.COST : Thing.BUDGET;
            case "intake" -> table.equals("intake.document") ? Thing.DOCUMENT : Thing.INTAKE;
            case "organization" -> Thing.ORGANIZATION;
            default -> table.equals("plan.plan") ? Thing.PLAN : Thing.OUTLINE;
        };
    }

    private static SubjectResolver named(String name, Finding finding) {
        return new SubjectResolver() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Subject> find(Map<String, String> names) {
                return finding.find(names);
            }
        };
    }

    private interface Finding {
        Optional<Subject> find(Map<String, String> names);
    }
}
