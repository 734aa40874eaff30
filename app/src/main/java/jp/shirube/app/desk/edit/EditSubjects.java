package jp.shirube.app.desk.edit;

import java.math.BigDecimal;
import java.util.Objects;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.lineage.Answer;
import jp.shirube.app.desk.lineage.Answers;
import jp.shirube.app.desk.lineage.Asked;
import jp.shirube.app.desk.lineage.RowState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the form of one field shows. */
@Component
class EditSubjects {
    private final EditableItems items;
    private final StandingRows rows;
    private final EditHomes homes;
    private final FieldWords words;
    private final Histories histories;
    private final Answers answers;

    EditSubjects(
            EditableItems items,
            StandingRows rows,
            EditHomes homes,
            FieldWords words,
            Histories histories,
            Answers answers) {
        this.items = items;
        this.rows = rows;
        this.homes = homes;
        this.words = words;
        this.histories = histories;
        this.answers = answers;
    }

    /**
     * The field of a row.
     *
     * @throws jp.shirube.app.audit.NoSuchRow where no such row stands
     * @throws jp.shirube.app.audit.EditRefused where nobody edits this field
     */
    EditSubject get(RowRef named, String name) {
        EditableField field = items.get(named.table(), name);
        StandingRow row = rows.get(named);
        Answer answer = answers.answer(new Asked(named, name, null, null, null));
        String unit = switch (field.kind()) {
            case AMOUNT -> Objects.requireNonNullElse(answer.value().unitWord(), "");
            case VALUE -> row.text(name + "_unit");
            default -> "";
        };
        return new EditSubject(
                row,
                field,
                homes.of(row),
                words.title(row, field),
                words.say(row, field, row.value(name)),
                answer,
                answers.place(answer),
                unit,
                field.kind() == FieldKind.VALUE ? new RowState(histories.list(named)).find(name + "_qualifier") : null,
                field.kind() == FieldKind.AMOUNT && row.item().item().equals("cost") ? others(row) : null);
    }

    private @Nullable String others(StandingRow cost) {
        return rows.owner(cost)
                .map(project -> rows.parts(project).stream()
                        .filter(each -> each.item() == cost.item()
                                && !each.row().equals(cost.row())
                                && each.text("kind").equals(cost.text("kind"))
                                && each.text("party").equals(cost.text("party")))
                        .map(each -> each.value("amount").number())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString())
                .orElse(null);
    }
}
