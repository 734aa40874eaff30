package jp.shirube.app.budget;

import static jp.shirube.app.audit.Column.Form.INTEGER;
import static jp.shirube.app.audit.Column.Form.TEXT;
import static jp.shirube.app.audit.Column.Form.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The grants of a plan（交付金の一覧）: which they are and what serves them. */
@Component
public class Grants {
    static final String GRANT = "grant";
    static final String PROJECT = "project";
    private static final String INDICATOR = "indicator";
    private static final RowTable PROGRAM = RowTable.of("budget.grant_program")
            .with(TEXT, "name", "funding")
            .with(INTEGER, "fromYear", "toYear")
            .with(TEXTS, "columns");
    static final RowTable SERVED_PROJECT = RowTable.of("budget.granted_project")
            .with(Column.of(TEXT, GRANT).named("grant_program_key"))
            .with(Column.of(TEXT, PROJECT).named("project_key"))
            .with(TEXTS, "answers");
    private static final RowTable SERVED_INDICATOR = RowTable.of("budget.granted_indicator")
            .with(Column.of(TEXT, GRANT).named("grant_program_key"))
            .with(Column.of(TEXT, INDICATOR).named("indicator_key"));

    private final Rows rows;
    private final PlanTree tree;
    private final PlanNumbers numbers;
    private final Projects projects;
    private final Changes changes;

    Grants(Rows rows, PlanTree tree, PlanNumbers numbers, Projects projects, Changes changes) {
        this.rows = rows;
        this.tree = tree;
        this.numbers = numbers;
        this.projects = projects;
        this.changes = changes;
    }

    /** The grants of a plan in the order in which they came to be. */
    public List<Grant> list(PlanId plan) {
        long number = numbers.get(plan);
        List<ObjectNode> programs = rows.list(PROGRAM, number);
        if (programs.isEmpty()) {
            return List.of();
        }
        Map<String, ProjectId> ids = projects.ids(plan);
        List<ObjectNode> served = rows.list(SERVED_PROJECT, number);
        List<ObjectNode> indicators = rows.list(SERVED_INDICATOR, number);
        return programs.stream()
                .map(program -> grant(program, served, indicators, ids))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NoSuchRow where the plan has none of that key
     */
    public Grant get(PlanId plan, String key) {
        return list(plan).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NoSuchRow::new);
    }

    private Grant grant(
            ObjectNode program, List<ObjectNode> served, List<ObjectNode> indicators, Map<String, ProjectId> ids) {
        String key = program.get("key").asString();
        List<Grant.Served> own = new ArrayList<>();
        for (ObjectNode each : of(served, key)) {
            ProjectId id = ids.get(each.get(PROJECT).asString());
            if (id != null) {
                own.add(new Grant.Served(id, each.get(PROJECT).asString(), texts(each.get("answers"))));
            }
        }
        return new Grant(
                key,
                program.get("name").asString(),
                Coded.find(FundingSource.class, program.get("funding").asString())
                        .orElseThrow(),
                year(program.get("fromYear")),
                year(program.get("toYear")),
                texts(program.get("columns")),
                own,
                of(indicators, key).stream()
                        .map(each -> each.get(INDICATOR).asString())
                        .toList(),
                rows.origin(PROGRAM, program).row());
    }

    private static List<ObjectNode> of(List<ObjectNode> rows, String grant) {
        return rows.stream()
                .filter(each -> each.get(GRANT).asString().equals(grant))
                .toList();
    }

    private static @Nullable Integer year(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : Integer.valueOf(value.asInt());
    }

    private static List<String> texts(@Nullable JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list != null) {
            list.forEach(each -> texts.add(each.asString()));
        }
        return texts;
    }

    /** Begins a grant and says its key. */
    public String open(PlanId plan, GrantWish wish, Author by) {
        long number = numbers.get(plan);
        return changes.by(by, () -> {
            String key = "grant-" + (rows.keys(PROGRAM, number).size() + 1);
            ObjectNode row = put(tree.object().put("key", key), wish);
            row.put("position", rows.keys(PROGRAM, number).size());
            rows.insert(PROGRAM, number, null, List.of(row));
            return key;
        });
    }

    /** Says a grant anew; throws {@link NoSuchRow} where there is none. */
    public void amend(PlanId plan, String key, GrantWish wish, Author by) {
        long number = numbers.get(plan);
        changes.by(by, () -> {
            ObjectNode row = rows.list(PROGRAM, number, "key", Set.of(key)).stream()
                    .findFirst()
                    .orElseThrow(NoSuchRow::new);
            rows.amend(PROGRAM, List.of(put(row, wish)));
            return key;
        });
    }

    private ObjectNode put(ObjectNode row, GrantWish wish) {
        row.put("name", wish.name()).put("funding", wish.source().code());
        put(row, "fromYear", wish.from());
        put(row, "toYear", wish.to());
        row.set("columns", tree.node(tree.text(wish.columns())));
        return row;
    }

    private static void put(ObjectNode row, String field, @Nullable Integer year) {
        if (year == null) {
            row.remove(field);
        } else {
            row.put(field, year);
        }
    }

    /** Says that a project serves a grant, and what it says in the grant's own columns. */
    public void serve(PlanId plan, String grant, ProjectId project, List<String> answers, Author by) {
        long number = numbers.get(plan);
        String key = projects.ids(plan).entrySet().stream()
                .filter(each -> each.getValue().equals(project))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(NoSuchProject::new);
        get(plan, grant);
        changes.by(by, () -> {
            List<ObjectNode> standing = rows.list(SERVED_PROJECT, number, "key", Set.of(grant + "|" + key));
            ObjectNode row = standing.isEmpty()
                    ? link(
                            grant,
                            PROJECT,
                            key,
                            rows.list(SERVED_PROJECT, number).size())
                    : standing.get(0);
            row.set("answers", tree.node(tree.text(answers)));
            if (standing.isEmpty()) {
                rows.insert(SERVED_PROJECT, number, null, List.of(row));
            } else {
                rows.amend(SERVED_PROJECT, List.of(row));
            }
            return key;
        });
    }

    /** Says which indicators a grant is reported by, in place of what was said before. */
    public void report(PlanId plan, String grant, List<String> indicators, Author by) {
        long number = numbers.get(plan);
        get(plan, grant);
        changes.by(by, () -> {
            List<ObjectNode> standing = of(rows.list(SERVED_INDICATOR, number), grant);
            rows.retire(
                    SERVED_INDICATOR,
                    standing.stream()
                            .filter(each ->
                                    !indicators.contains(each.get(INDICATOR).asString()))
                            .map(each -> each.get("row").asLong())
                            .toList());
            List<ObjectNode> fresh = new ArrayList<>();
            for (String indicator : indicators) {
                fresh.add(link(grant, INDICATOR, indicator, fresh.size()));
            }
            rows.insert(SERVED_INDICATOR, number, null, fresh);
            return grant;
        });
    }

    /** Says that a project serves a grant no more. */
    public void release(PlanId plan, String grant, ProjectId project, Author by) {
        long number = numbers.get(plan);
        Map<String, ProjectId> ids = projects.ids(plan);
        changes.by(by, () -> {
            rows.retire(
                    SERVED_PROJECT,
                    of(rows.list(SERVED_PROJECT, number), grant).stream()
                            .filter(each ->
                                    project.equals(ids.get(each.get(PROJECT).asString())))
                            .map(each -> each.get("row").asLong())
                            .toList());
            return grant;
        });
    }

    private ObjectNode link(String grant, String field, String key, int position) {
        return tree.object()
                .put("key", grant + "|" + key)
                .put("position", position)
                .put(GRANT, grant)
                .put(field, key);
    }
}
