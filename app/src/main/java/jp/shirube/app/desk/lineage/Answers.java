package jp.shirube.app.desk.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.intake.Certainty;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.Documents;
import jp.shirube.app.intake.LineRange;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.Projects;
import jp.shirube.kernel.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers 「どこから？」 for any field of any row of a plan. */
@Component
public class Answers {
    private static final Set<String> CONTENTS = Set.of("project.year_plan", "project.placement_year_plan");

    private final Histories histories;
    private final Documents documents;
    private final Plans plans;
    private final PlanNumbers numbers;
    private final Subjects subjects;
    private final Projects projects;
    private final EditableItems items;

    Answers(
            Histories histories,
            Documents documents,
            Plans plans,
            PlanNumbers numbers,
            Subjects subjects,
            Projects projects,
            EditableItems items) {
        this.histories = histories;
        this.documents = documents;
        this.plans = plans;
        this.numbers = numbers;
        this.subjects = subjects;
        this.projects = projects;
        this.items = items;
    }

    /** Throws {@link NoSuchRow} where no room has such a row. */
    public Answer answer(Asked asked) {
        List<HistoryEntry> changes = histories.list(asked.row());
        if (changes.isEmpty()) {
            throw new NoSuchRow();
        }
        RowState row = new RowState(changes);
        Integer number = row.findInteger("plan_id");
        PlanId plan = number == null ? null : numbers.id(number);
        Origin own = histories.origin(asked.row());
        Origin origin = CONTENTS.contains(asked.row().table()) && plan != null ? contents(plan, row, own) : own;
        Spoken value = subjects.speak(asked, row, own);
        List<Finding> findings = findings(plan, origin);
        return new Answer(
                asked,
                value,
                origin,
                plan,
                plan == null ? null : plans.get(plan).header().value().title(),
                Certainty.of(findings),
                findings.stream().map(Finding::message).toList(),
                accepted(changes),
                byHand(asked, changes, origin),
                items.find(asked.row().table())
                        .flatMap(item -> item.find(asked.field()))
                        .isPresent(),
                history(asked, changes, origin),
                origin.document() == null ? null : documents.get(origin.document()));
    }

    /** The lines of the document around the value, and what gave it its unit and year. */
    public Place place(Answer answer) {
        Long document = answer.origin().document();
        if (document == null) {
            return new Place(new Grounds(null, null, null), null);
        }
        List<DocumentLine> lines = documents.lines(document);
        LineRange range = LineRange.of(answer.origin().place());
        Grounds grounds = Grounds.find(lines, range, answer.read());
        CellPlace cell = contentsCell(answer, lines, range);
        if (cell != null) {
            range = new LineRange(cell.line(), cell.line());
            grounds = new Grounds(grounds.unit(), grounds.year(), cell);
        }
        Integer top = answer.asked().top();
        return new Place(
                grounds,
                DocumentWindow.of(lines, top == null ? DocumentWindow.topOf(range) : top, range, grounds.cell()));
    }

    /**
     * Where in the document an answer stands.
     *
     * @param window null where a person entered the value
     */
    public record Place(Grounds grounds, @Nullable DocumentWindow window) {}

    /** Contents of a year without a place of their own stand where their listing stands. */
    private Origin contents(PlanId plan, RowState row, Origin own) {
        return own.place() != null || own.document() == null
                ? own
                : projects.findOwner(plan, row.find("placement_key"), row.find("project_key"))
                        .map(owner -> new Origin(own.row(), owner.document(), owner.place()))
                        .orElse(own);
    }

    private @Nullable CellPlace contentsCell(Answer answer, List<DocumentLine> lines, @Nullable LineRange range) {
        Integer year = answer.value().year();
        boolean contents = CONTENTS.contains(answer.asked().row().table());
        return !contents || range == null || year == null
                ? null
                : ContentsCell.find(lines, range, List.of(answer.value().text().split("\n")), year)
                        .orElse(null);
    }

    private List<Finding> findings(@Nullable PlanId plan, Origin origin) {
        if (plan == null) {
            return List.of();
        }
        return plans.findings(plan).stream()
                .filter(finding -> LineRange.meet(origin, finding))
                .map(Held::value)
                .toList();
    }

    private static @Nullable Accepted accepted(List<HistoryEntry> newestFirst) {
        return newestFirst.stream()
                .filter(entry -> entry.intake() != null)
                .findFirst()
                .map(entry -> new Accepted(entry.actor(), entry.at(), Objects.requireNonNull(entry.intake())))
                .orElse(null);
    }

    private @Nullable ByHand byHand(Asked asked, List<HistoryEntry> newestFirst, Origin origin) {
        HistoryEntry entry = Touched.byHand(newestFirst, asked.row(), asked.field());
        if (entry == null) {
            return null;
        }
        int read = Touched.lastImport(newestFirst, asked.field());
        Spoken before = read < 0
                ? null
                : subjects.speak(asked, new RowState(newestFirst.subList(read, newestFirst.size())), origin);
        return new ByHand(entry.actor(), entry.at(), entry.reason(), before);
    }

    private List<FieldHistory> history(Asked asked, List<HistoryEntry> newestFirst, Origin origin) {
        List<FieldHistory> steps = new ArrayList<>();
        for (int index = 0; index < newestFirst.size(); index++) {
            HistoryEntry entry = newestFirst.get(index);
            boolean touched = entry.operation() == HistoryEntry.Operation.CREATE || Touched.by(entry, asked.field());
            if (touched) {
                RowState then = new RowState(newestFirst.subList(index, newestFirst.size()));
                steps.add(new FieldHistory(
                        subjects.speak(asked, then, origin).text(),
                        steps.isEmpty(),
                        entry.actor(),
                        entry.at(),
                        entry.intake(),
                        entry.reason()));
            }
        }
        return steps;
    }
}
