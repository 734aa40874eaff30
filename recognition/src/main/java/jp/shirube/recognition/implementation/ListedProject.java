package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Divisions;
import org.jspecify.annotations.Nullable;

/** A project as one table lists it, while its rows are gathered. */
final class ListedProject {

    private List<String> nameTokens = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();
    private final Map<Column, String> others = new LinkedHashMap<>();
    private @Nullable String status;
    private @Nullable Line nameLine;
    private @Nullable Line contents;
    private final List<Line> moreContents = new ArrayList<>();
    private @Nullable Line amounts;
    private Line first;
    private Line last;

    ListedProject(Line line) {
        first = line;
        last = line;
    }

    /** Empty where no row prints a name. */
    String name() {
        return CellText.join(nameTokens);
    }

    List<String> departments() {
        return departments;
    }

    /** Texts of columns that are not about name, division, status, years. */
    Map<Column, String> others() {
        return others;
    }

    @Nullable
    String status() {
        return status;
    }

    @Nullable
    Line nameLine() {
        return nameLine;
    }

    /** The row whose year columns hold what this project does; null where none was found. */
    @Nullable
    Line contents() {
        return contents;
    }

    List<Line> moreContents() {
        return moreContents;
    }

    /** The row whose columns of money are this project's. */
    @Nullable
    Line amounts() {
        return amounts;
    }

    Line first() {
        return first;
    }

    Line last() {
        return last;
    }

    void name(List<String> tokens, Line line) {
        nameTokens = new ArrayList<>(tokens);
        nameLine = line;
        reach(line);
    }

    /** Adds the second half of a name that was printed over two rows. */
    void continueName(List<String> tokens, Line line) {
        String joined = JapaneseText.join(name(), CellText.join(tokens));
        nameTokens = new ArrayList<>(List.of(joined));
        reach(line);
    }

    void department(String text, Line line) {
        if (!departments.contains(text)) {
            departments.add(text);
        }
        reach(line);
    }

    void status(String text, Line line) {
        status = text;
        reach(line);
    }

    void contents(Line line) {
        if (contents == null) {
            contents = line;
        } else {
            moreContents.add(line);
        }
        reach(line);
    }

    void amounts(Line line) {
        if (amounts == null) {
            amounts = line;
        }
        reach(line);
    }

    void other(Column column, String text, Line line) {
        others.merge(column, text, JapaneseText::join);
        reach(line);
    }

    /** Whether only a name is known so far. */
    boolean nameOnly() {
        return !nameTokens.isEmpty() && departments.isEmpty() && status == null && contents == null;
    }

    /** Takes a facility at the end of the name as the division, where no division was printed elsewhere; false where there is none. */
    boolean splitDivision() {
        int cut = nameTokens.size() - 1;
        if (cut < 1 || !departments.isEmpty() || !Divisions.isPossible(JapaneseText.key(nameTokens.get(cut)))) {
            return false;
        }
        departments.add(nameTokens.get(cut));
        nameTokens = new ArrayList<>(nameTokens.subList(0, cut));
        return true;
    }

    /** Extends the place of the listing to a line. */
    void reach(Line line) {
        first = line.number() < first.number() ? line : first;
        last = line.number() > last.number() ? line : last;
    }
}
