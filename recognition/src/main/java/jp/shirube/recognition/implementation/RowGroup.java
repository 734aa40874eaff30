package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Line;

/** The rows of one initiative: what it plans, and the projects that stand beside it. */
final class RowGroup {

    private final List<Entry> path;
    private final List<Line> contents = new ArrayList<>();
    private final List<ListedProject> projects = new ArrayList<>();

    /**
     * A group without rows.
     *
     * @param path the initiative and the levels above it that the table prints, from the top; empty where it prints none
     */
    RowGroup(List<Entry> path) {
        this.path = new ArrayList<>(path);
    }

    List<Entry> path() {
        return path;
    }

    /** Rows with something in the year columns. */
    List<Line> contents() {
        return contents;
    }

    List<ListedProject> projects() {
        return projects;
    }
}
