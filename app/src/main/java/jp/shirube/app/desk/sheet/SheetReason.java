package jp.shirube.app.desk.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.audit.PersonalChanges;
import jp.shirube.app.audit.PersonalChanges.ChangedColumn;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the changes of a sheet need a reason: as with single fields, where one of them stands as it was read from a document. */
@Component
public class SheetReason {
    private final PersonalChanges persons;
    private final PlanNumbers numbers;

    SheetReason(PersonalChanges persons, PlanNumbers numbers) {
        this.persons = persons;
        this.numbers = numbers;
    }

    /**
     * Whether a reason is needed and not given.
     *
     * @param standing rows that the changes touch, as they stand
     * @param reason null where none was given
     */
    public boolean missing(PlanId plan, List<StandingRow> standing, List<FieldEdit> edits, @Nullable String reason) {
        if (reason != null || edits.isEmpty()) {
            return false;
        }
        Map<RowRef, StandingRow> rows =
                standing.stream().distinct().collect(Collectors.toMap(StandingRow::row, row -> row));
        Map<ChangedColumn, String> entered = persons.list(numbers.get(plan));
        return edits.stream().anyMatch(edit -> {
            StandingRow row = Objects.requireNonNull(rows.get(edit.row()));
            return row.document() != null && says(edit.shown()) && !byHand(entered, edit);
        });
    }

    private static boolean says(EnteredValue value) {
        return value.number() != null || !value.text().isEmpty();
    }

    /** A value of five kinds stands in many columns, whose names begin with its own. */
    private static boolean byHand(Map<ChangedColumn, String> entered, FieldEdit edit) {
        return entered.keySet().stream()
                .filter(each -> each.table().equals(edit.row().table())
                        && each.row() == edit.row().id())
                .anyMatch(each -> each.column().equals(edit.field())
                        || each.column().equals(edit.field() + "_text")
                        || each.column().equals(edit.field() + "_number")
                        || each.column().equals(edit.field() + "_state"));
    }
}
