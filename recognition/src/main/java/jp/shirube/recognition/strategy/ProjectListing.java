package jp.shirube.recognition.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/** Enters finished rows into the plan: each real project once, however often it is listed. */
final class ProjectListing {

    private final Reading reading;
    private final PlanDraft draft;
    private final Map<String, ProjectDraft> byName = new HashMap<>();
    private final Map<String, ProjectDraft> byCode = new HashMap<>();

    ProjectListing(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Lists a row under a node. */
    ProjectDraft list(ProjectRow row, NodeDraft node) {
        ProjectName name = ProjectName.of(row.name());
        String key = JapaneseText.key(name.words());
        SourceRef source = reading.source(row.first(), row.last(), name.words());
        ProjectDraft known = known(row, name, key);
        ProjectDraft project = known == null ? add(row, name, key, source) : known;
        boolean again = known != null && !name.relisted();
        if (again) {
            reading.find(StrategyRule.PRINTED_AGAIN, source, List.of(project.source()), name.words());
        }
        String flagText = name.flagText().isEmpty() ? null : name.flagText();
        project.place(node, known != null || name.relisted(), name.flags(), flagText, List.of(), source);
        noteOnce(project, name.notes());
        department(project, row);
        return project;
    }

    /** Adds to a project the division of a row. Printed nothing where others print one: reported by the table. */
    private void department(ProjectDraft project, ProjectRow row) {
        DepartmentTail cell = row.department();
        if (cell == null) {
            return;
        }
        if (cell.placeholder()) {
            noteOnce(project, List.of(cell.printed()));
            reading.find(ReadingRule.PLACEHOLDER, reading.source(row.last(), cell.printed()), cell.printed());
            return;
        }
        for (String division : cell.divisions()) {
            if (!project.departments().contains(division)) {
                project.departments().add(division);
            }
        }
    }

    private static void noteOnce(ProjectDraft project, List<String> notes) {
        for (String note : notes) {
            if (!project.notes().contains(note)) {
                project.notes().add(note);
            }
        }
    }

    /** The project that this row lists again: one of the same name and code, or of the same name where 再掲 is printed. */
    private @Nullable ProjectDraft known(ProjectRow row, ProjectName name, String nameKey) {
        ProjectCode code = row.code();
        if (code == null || name.relisted()) {
            return byName.get(nameKey);
        }
        ProjectDraft same = byCode.get(JapaneseText.key(code.printed()));
        return same != null && JapaneseText.key(same.name()).equals(nameKey) ? same : null;
    }

    private ProjectDraft add(ProjectRow row, ProjectName name, String nameKey, SourceRef source) {
        ProjectDraft project = draft.addProject(name.words(), source);
        byName.putIfAbsent(nameKey, project);
        ProjectCode code = row.code();
        if (code != null) {
            code(project, code, source);
        }
        return project;
    }

    private void code(ProjectDraft project, ProjectCode code, SourceRef source) {
        project.code(code.printed());
        ProjectDraft other = byCode.putIfAbsent(JapaneseText.key(code.printed()), project);
        if (other != null) {
            reading.find(StrategyRule.DUPLICATE_CODE, source, List.of(other.source()), code.printed());
        }
        String right = code.withoutLookAlikes();
        if (!right.equals(code.printed())) {
            reading.find(ReadingRule.LOOK_ALIKE, source.withQuote(code.printed()), code.printed(), right);
        }
    }
}
