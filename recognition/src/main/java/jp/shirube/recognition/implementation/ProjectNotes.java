package jp.shirube.recognition.implementation;

import jp.shirube.recognition.draft.ProjectDraft;

/** Puts the texts of further columns where they belong in a project. */
final class ProjectNotes {

    private ProjectNotes() {}

    /** Keeps the text of a column; one that the format has no field for becomes a note with the words of its header. */
    static void add(ProjectDraft project, Column column, String text) {
        if (column.holds(ColumnKind.CODE)) {
            project.code(text);
        } else if (column.holds(ColumnKind.OVERVIEW)) {
            project.overview(text);
        } else if (column.holds(ColumnKind.EFFECT)) {
            project.effect(text);
        } else if (column.holds(ColumnKind.REMARKS)) {
            project.remarks(text);
        } else {
            project.notes().add(column.title().isEmpty() ? text : column.title() + "：" + text);
        }
    }
}
