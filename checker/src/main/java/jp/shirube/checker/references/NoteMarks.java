package jp.shirube.checker.references;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;

/** The marks of footnotes（※1）in a document: where one is defined and where one is used. */
final class NoteMarks {

    private static final Pattern MARK = Pattern.compile("(?:※|[(（]?注) ?[(（]?([0-9０-９]{1,2})(?![0-9０-９年月人件円])[)）]?");

    private final Map<String, Line> defined = new LinkedHashMap<>();
    private final Map<String, Line> used = new LinkedHashMap<>();

    NoteMarks(CheckedPlan plan) {
        for (Line line : Sign.NOTE.lines(plan)) {
            for (Cell cell : line.cells()) {
                read(line, cell.text());
            }
        }
    }

    /** A line that begins with a mark defines it, and every other mark in it too; elsewhere a mark is used. */
    private void read(Line line, String text) {
        Matcher matcher = MARK.matcher(text);
        boolean note = !line.tabular() && matcher.lookingAt();
        matcher.reset();
        while (matcher.find()) {
            (note ? defined : used).putIfAbsent(JapaneseText.key(matcher.group(1)), line);
        }
    }

    Map<String, Line> defined() {
        return defined;
    }

    Map<String, Line> used() {
        return used;
    }
}
