package jp.shirube.recognition.strategy;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.prose.PrintWidth;
import org.jspecify.annotations.Nullable;

/** A row of a project table in the making: its cells may stand on one line or over several. */
final class ProjectRow {

    private final @Nullable ProjectCode code;
    private final Line first;
    private Line last;
    private String name = "";
    private int lastNameWidth;
    private @Nullable DepartmentTail department;

    ProjectRow(@Nullable ProjectCode code, Line first) {
        this.code = code;
        this.first = first;
        this.last = first;
    }

    void addName(String part, Line line) {
        if (part.isEmpty()) {
            return;
        }
        name = JapaneseText.join(name, JapaneseText.closeGaps(part));
        lastNameWidth = PrintWidth.of(part);
        last = line;
    }

    void department(DepartmentTail tail, Line line) {
        department = tail;
        last = line;
    }

    @Nullable
    ProjectCode code() {
        return code;
    }

    Line first() {
        return first;
    }

    Line last() {
        return last;
    }

    String name() {
        return name;
    }

    /** Width of the last line of the name; 0 while there is none. */
    int lastNameWidth() {
        return lastNameWidth;
    }

    @Nullable
    DepartmentTail department() {
        return department;
    }
}
