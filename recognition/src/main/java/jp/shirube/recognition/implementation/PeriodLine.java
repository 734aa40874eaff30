package jp.shirube.recognition.implementation;

import java.util.List;
import java.util.Objects;
import jp.shirube.exchange.Period;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.words.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * The line that titles a plan or a sheet and names the years it covers: 実施計画（2024年度～2026年度）.
 *
 * @param title the words before the years, without brackets; empty where only years are printed
 */
record PeriodLine(String title, Period period, Line line) {

    private static final int LONGEST = 50;

    /** Reads a line; null where it is none. */
    static @Nullable PeriodLine of(Line line) {
        if (line.tabular() || line.text().length() > LONGEST || line.text().indexOf('年') < 0) {
            return null;
        }
        String key = line.key();
        List<PrintedYear> years = PrintedYear.listIn(key);
        if (years.size() != 2
                || !isRange(key.substring(years.get(0).end(), years.get(1).start()))) {
            return null;
        }
        String before = withoutBracket(key.substring(0, years.get(0).start()));
        String after = withoutBracket(key.substring(years.get(1).end()));
        boolean titled =
                before.endsWith("計画") || before.endsWith("計画書") || before.endsWith("調書") || before.endsWith("期間");
        if (!after.isEmpty() || !(titled || before.isEmpty())) {
            return null;
        }
        return new PeriodLine(title(line.text()), period(years, line.text()), line);
    }

    /** Whether another line names the same years, however printed. */
    boolean sameYears(PeriodLine other) {
        return Objects.equals(period.from(), other.period.from()) && Objects.equals(period.to(), other.period.to());
    }

    private static Period period(List<PrintedYear> years, String text) {
        int open = 0;
        while (open < text.length() && text.charAt(open) != '（' && text.charAt(open) != '(') {
            open++;
        }
        boolean bracketed = open < text.length() && (text.endsWith("）") || text.endsWith(")"));
        String inside = bracketed ? text.substring(open + 1, text.length() - 1) : text.substring(wordsEnd(text));
        return new Period(years.get(0).year(), years.get(1).year(), JapaneseText.strip(inside));
    }

    private static String title(String text) {
        int end = 0;
        while (end < text.length() && "（(［[【〔：:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = JapaneseText.strip(text.substring(0, Math.min(end, Math.max(wordsEnd(text), 0))));
        boolean period = words.endsWith("期間");
        return period || PrintedYear.findIn(JapaneseText.key(words)).isPresent() ? "" : words;
    }

    /** Index after the words that stand before the first year. */
    private static int wordsEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean word = JapaneseText.isSpace(text.charAt(i)) || "（(計画期間実施".indexOf(text.charAt(i)) >= 0;
            if (!word && PrintedYear.at(JapaneseText.key(text.substring(i)), 0).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isRange(String between) {
        return between.equals("~") || between.equals("-") || between.equals("から") || between.equals("→");
    }

    private static String withoutBracket(String key) {
        String rest = key;
        while (!rest.isEmpty() && "([【〔:".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
        }
        while (!rest.isEmpty() && ")]】〕".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        boolean span = rest.startsWith("の") && YearSpan.is(rest.substring(1));
        return rest.equals("まで") || span ? "" : rest;
    }
}
