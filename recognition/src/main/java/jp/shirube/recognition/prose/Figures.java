package jp.shirube.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Figure;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.value.Numeral;
import jp.shirube.recognition.words.Units;
import org.jspecify.annotations.Nullable;

/** The numeric claims that running text makes: 20,511人, 74.8％, 約14,000人. Years, marks and codes are no claims. */
public final class Figures {

    private static final int CONTEXT = 30;

    /** Longest year, such as 2024 (令和6) 年度, with spaces in it. */
    private static final int LONGEST_YEAR = 24;

    private Figures() {}

    /** The claims in one line of running text, in order of print. */
    public static List<Figure> in(Line line) {
        String text = line.text();
        int i = firstDigit(text);
        if (i < 0) {
            return List.of();
        }
        List<Figure> figures = List.of();
        i = Math.max(0, i - 1);
        while (i < text.length()) {
            if (!isDigit(text.charAt(i)) && !isSign(text, i)) {
                i++;
                continue;
            }
            int end = numberEnd(text, i);
            Figure figure = figure(line, i, end);
            if (figure != null) {
                figures = figures.isEmpty() ? new ArrayList<>() : figures;
                figures.add(figure);
            }
            i = Math.max(end, i + 1);
        }
        return figures;
    }

    /** Index of the first digit; -1 where there is none. */
    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Figure figure(Line line, int start, int end) {
        String text = line.text();
        if (start > 0 && isCodeBefore(text.charAt(start - 1))) {
            return null;
        }
        int unitStart = end;
        while (unitStart < text.length() && JapaneseText.isSpace(text.charAt(unitStart))) {
            unitStart++;
        }
        String unit = unitAt(text, unitStart);
        if (unit == null || isYear(text, start)) {
            return null;
        }
        Numeral numeral = Numeral.at(JapaneseText.key(text.substring(start, end)), 0);
        if (numeral == null) {
            return null;
        }
        int unitEnd = unitStart + unit.length();
        String context = text.substring(Math.max(0, start - CONTEXT), Math.min(text.length(), unitEnd + CONTEXT));
        String claim = text.substring(start, unitEnd);
        return new Figure(
                claim, numeral.number(), JapaneseText.key(unit), context, SourceRef.ofLine(line.number(), claim));
    }

    private static @Nullable String unitAt(String text, int index) {
        String unit = Units.findAt(text, index);
        return unit == null && index < text.length() && text.charAt(index) == '％' ? "％" : unit;
    }

    private static boolean isYear(String text, int start) {
        String around = text.substring(Math.max(0, start - 1), Math.min(text.length(), start + LONGEST_YEAR));
        return PrintedYear.at(JapaneseText.key(around), start == 0 ? 0 : 1).isPresent();
    }

    private static boolean isSign(String text, int i) {
        char c = text.charAt(i);
        return (c == '▲' || c == '△') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    private static int numberEnd(String text, int start) {
        int i = isDigit(text.charAt(start)) ? start : start + 1;
        while (i < text.length() && (isDigit(text.charAt(i)) || isInside(text, i))) {
            i++;
        }
        return i;
    }

    /** A comma or point between digits. */
    private static boolean isInside(String text, int i) {
        return ",.，．".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    private static boolean isCodeBefore(char c) {
        return c == '-' || c == '第' || c == '－' || c == '※' || (c >= 'A' && c <= 'z');
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
