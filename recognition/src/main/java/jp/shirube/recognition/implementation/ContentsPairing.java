package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * Gives each project of an initiative its row of contents: the row beside its name; failing that, the n-th row left over goes to the n-th
 * project left over, if there are as many; else a row goes on with the project beside which it stands.
 */
final class ContentsPairing {

    private final Reading reading;
    private final RowGroup group;

    ContentsPairing(Reading reading, RowGroup group) {
        this.reading = reading;
        this.group = group;
    }

    void pair() {
        List<Line> rows = new ArrayList<>(group.contents());
        List<ListedProject> bare = new ArrayList<>();
        for (ListedProject project : group.projects()) {
            Line beside = project.nameLine();
            if (beside != null && rows.remove(beside)) {
                project.contents(beside);
            } else {
                bare.add(project);
            }
        }
        if (rows.size() == bare.size()) {
            for (int i = 0; i < rows.size(); i++) {
                move(rows.get(i), bare.get(i));
            }
        } else {
            rows.forEach(row -> move(row, beside(row)));
        }
    }

    /** The name stands away from its row: the finding is about the name, the row it was moved to is related. */
    private void move(Line row, @Nullable ListedProject project) {
        if (project == null) {
            reading.find(ImplementationRule.LOOSE_CONTENTS, reading.source(row), row.text());
            return;
        }
        project.contents(row);
        Line name = project.nameLine();
        if (name == null || name == row) {
            reading.find(
                    ReadingRule.SHIFTED_CELL,
                    reading.source(row),
                    project.name().isEmpty() ? row.text() : project.name());
        } else {
            reading.find(ReadingRule.SHIFTED_CELL, reading.source(name), List.of(reading.source(row)), project.name());
        }
    }

    private @Nullable ListedProject beside(Line row) {
        ListedProject found = null;
        for (ListedProject project : group.projects()) {
            if (found == null || project.first().number() <= row.number()) {
                found = project;
            }
        }
        return found;
    }
}
