package jp.shirube.app.audit;

/**
 * One field that a person edits among many（表で直す）.
 *
 * @param field by its name, as in {@link EditableField#name}
 * @param shown what the person saw
 * @param entered what is to stand
 */
public record FieldEdit(RowRef row, String field, EnteredValue shown, EnteredValue entered) {}
