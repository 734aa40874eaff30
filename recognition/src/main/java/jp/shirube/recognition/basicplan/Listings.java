package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.shirube.exchange.Cost;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.Flags;
import org.jspecify.annotations.Nullable;

/** Makes projects of the rows of all tables: each project once, 再掲 a second placement of it wherever the original stands. */
final class Listings {

    private final Reading reading;
    private final PlanDraft draft;
    private final Map<String, List<ProjectRow>> originals = new HashMap<>();
    private final Map<ProjectRow, ProjectDraft> projects = new IdentityHashMap<>();

    Listings(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Adds the projects of all rows, which stand in the order of the document. */
    void resolve(List<ProjectRow> rows) {
        List<ProjectRow> targets = new ArrayList<>(rows.size());
        for (ProjectRow row : rows) {
            if (!row.relisted()) {
                targets.add(original(row));
            } else {
                targets.add(row);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            ProjectRow row = rows.get(i);
            place(row, row.relisted() ? originalOf(row) : targets.get(i));
        }
    }

    /** The row that a row without 再掲 belongs to: itself, or an earlier one in the same words. */
    private ProjectRow original(ProjectRow row) {
        List<ProjectRow> same = originals.computeIfAbsent(row.key(), key -> new ArrayList<>());
        for (ProjectRow earlier : same) {
            if (earlier.overviewKey().equals(row.overviewKey())) {
                report(BasicPlanRule.LISTED_TWICE, row, earlier);
                return earlier;
            }
        }
        if (!same.isEmpty()) {
            report(BasicPlanRule.SAME_NAME, row, same.get(0));
        }
        same.add(row);
        return row;
    }

    private ProjectRow originalOf(ProjectRow row) {
        List<ProjectRow> same = originals.getOrDefault(row.key(), List.of());
        if (same.isEmpty()) {
            reading.find(
                    BasicPlanRule.RELISTED_WITHOUT_ORIGINAL,
                    reading.source(row.line()),
                    row.name().name());
            originals.put(row.key(), List.of(row));
            return row;
        }
        for (ProjectRow original : same) {
            if (original.overviewKey().equals(row.overviewKey())) {
                return original;
            }
        }
        if (same.size() > 1) {
            report(BasicPlanRule.SEVERAL_ORIGINALS, row, same.get(0));
        }
        return same.get(0);
    }

    private void place(ProjectRow row, ProjectRow original) {
        ProjectDraft project = projects.computeIfAbsent(original, this::create);
        if (row != original) {
            take(row, original, project);
        }
        project.place(
                row.node(),
                row.relisted() || row != original,
                row.flags(),
                row.flagText(),
                row.years().plans(),
                reading.source(row.line(), row.name().name()));
    }

    private ProjectDraft create(ProjectRow row) {
        ProjectDraft project = draft.addProject(
                row.name().name(), reading.source(row.line(), row.name().name()));
        set(row.name().code(), project::code);
        set(row.overview(), project::overview);
        set(row.effect(), project::effect);
        set(row.remarks(), project::remarks);
        project.departments().addAll(row.departments());
        project.details().addAll(row.details());
        project.notes().addAll(row.notes());
        project.costs().addAll(row.years().costs());
        Flags.status(row.flags()).ifPresent(status -> project.status(status, row.flagText()));
        return project;
    }

    /** Adds what only the second listing prints. */
    private void take(ProjectRow row, ProjectRow original, ProjectDraft project) {
        if (row.relisted() && !row.overviewKey().isEmpty() && !row.overviewKey().equals(original.overviewKey())) {
            report(BasicPlanRule.OVERVIEW_DIFFERS, row, original);
        }
        row.details().stream()
                .filter(detail -> !project.details().contains(detail))
                .forEach(project.details()::add);
        row.notes().stream().filter(note -> !project.notes().contains(note)).forEach(project.notes()::add);
        row.departments().stream()
                .filter(department -> !project.departments().contains(department))
                .forEach(project.departments()::add);
        takeCosts(row, original, project);
        if (project.overview() == null) {
            set(row.overview(), project::overview);
        }
    }

    /** Costs count once; a second listing adds years that the first one does not print, and differing amounts are reported. */
    private void takeCosts(ProjectRow row, ProjectRow original, ProjectDraft project) {
        for (Cost cost : row.years().costs()) {
            List<Cost> known = project.costs().stream()
                    .filter(other -> other.year() == cost.year())
                    .toList();
            if (known.isEmpty()) {
                project.costs().add(cost);
            } else if (!Objects.equals(known.get(0).amount(), cost.amount())) {
                report(BasicPlanRule.COST_DIFFERS, row, original);
            }
        }
    }

    private void report(BasicPlanRule rule, ProjectRow row, ProjectRow earlier) {
        reading.find(
                rule,
                reading.source(row.line()),
                List.of(reading.source(earlier.line())),
                row.name().name());
    }

    private static void set(@Nullable String value, Consumer<String> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
