package jp.shirube.app.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses for the patterns of the endpoints: of a project of the own division, and of another one. */
final class Places {
    private static final String OWNED = " JOIN project.department d ON d.plan_id = p.plan_id AND d.project_key = p.%s"
            + " JOIN project.department every ON every.plan_id = d.plan_id AND every.project_key = d.project_key"
            + " WHERE %s GROUP BY p.id HAVING bool_%s(every.name = :division) ORDER BY p.id LIMIT 1";

    private final JdbcClient jdbc;
    private final String division;

    Places(JdbcClient jdbc, String division) {
        this.jdbc = jdbc;
        this.division = division;
    }

    /** A name that is not known stands for a row outside of plans. */
    List<Place> of(String pattern) {
        if (pattern.contains("{ownerTable}/{owner}")) {
            String below = pattern.replace("{table}", "project.cost").replace("{ownerTable}", "project.project");
            return List.of(
                    new Place(below.replace("{owner}", project("id", true)), Thing.COST, true, true),
                    new Place(below.replace("{owner}", project("id", false)), Thing.COST, true, false));
        }
        String address = pattern.replace("{plan}", text("SELECT min(slug) FROM plan.plan"))
                .replace("{node}", text("SELECT min(slug) FROM plan.node"))
                .replace("{intake}", text("SELECT max(id)::text FROM intake.intake"))
                .replace("{document}", text("SELECT max(id)::text FROM intake.document"));
        if (address.contains("{table}/{row}")) {
            return rows(address);
        }
        address = pattern.contains("{project}") || pattern.contains("{indicator}")
                ? address.replaceAll("\\{(?!project|indicator)\\w+}", "1")
                : address;
        if (pattern.contains("{project}")) {
            return List.of(
                    new Place(address.replace("{project}", project("slug", true)), Thing.PROJECT, true, true),
                    new Place(address.replace("{project}", project("slug", false)), Thing.PROJECT, true, false));
        }
        if (pattern.contains("{indicator}")) {
            return List.of(new Place(
                    address.replace(
                            "{indicator}", text("SELECT min(slug) FROM indicator.indicator WHERE project_key IS NULL")),
                    Thing.INDICATOR,
                    true,
                    false));
        }
        if (pattern.contains("{result}")) {
            String of = "SELECT %s(a.id)::text FROM indicator.actual a WHERE a.year = 2025";
            String files = address.replaceAll("\\{(?!result)\\w+}", "1");
            return List.of(
                    new Place(files.replace("{result}", text(String.format(of, "min"))), Thing.RESULT, true, true),
                    new Place(files.replace("{result}", text(String.format(of, "max"))), Thing.RESULT, true, false));
        }
        boolean ofPlan = Stream.of("{plan}", "{node}", "{intake}", "{document}").anyMatch(pattern::contains);
        return List.of(new Place(address.replaceAll("\\{\\w+}", "1"), Thing.PLAN, ofPlan, false));
    }

    private List<Place> rows(String address) {
        return List.of(
                row(address, "project.project", project("id", true), Thing.PROJECT, true),
                row(address, "project.project", project("id", false), Thing.PROJECT, false),
                row(address, "project.cost", owned("project.cost", "id", "project_key", true), Thing.COST, true),
                row(address, "project.cost", owned("project.cost", "id", "project_key", false), Thing.COST, false),
                row(address, "plan.node", text("SELECT min(id)::text FROM plan.node"), Thing.OUTLINE, false));
    }

    private static Place row(String address, String table, String id, Thing thing, boolean own) {
        return new Place(address.replace("{table}", table).replace("{row}", id), thing, true, own);
    }

    private String project(String column, boolean own) {
        return owned("project.project", column, "key", own);
    }

    private String owned(String table, String column, String key, boolean own) {
        String sql = "SELECT min(p." + column + "::text) FROM " + table + " p"
                + String.format(OWNED, key, own ? "d.name = :division" : "d.name <> :division", own ? "or" : "and")
                        .replace("bool_and(every.name = :division)", "NOT bool_or(every.name = :division)");
        return jdbc.sql(sql)
                .params(Map.of("division", division))
                .query(String.class)
                .single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).optional().orElse("1");
    }
}
