package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Step;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.FiscalYear;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Placeholders;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * The calendar by which the plan is made: a table of months under a fiscal year. A month stands before its items or alone above them; the
 * months run from April to March.
 */
final class Calendar {

    private final Reading reading;
    private final PlanDraft draft;
    private @Nullable Integer fiscalYear;
    private boolean open;
    private @Nullable Month month;
    private int lastPosition;
    private boolean named;

    /** Whether 月 was printed behind a month, so that a bare number is none. */
    private boolean monthsNamed;

    Calendar(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** A month, or several in a row such as 10月～12月, and what is printed for them. */
    private record Month(int year, int month, int months, Line first, List<Line> lines, List<String> items) {}

    /** Takes the one fiscal year that a heading names: 策定日程（令和6年度）. */
    void announce(String heading) {
        String key = JapaneseText.key(heading);
        List<PrintedYear> years = PrintedYear.listIn(key);
        boolean calendar = key.contains("日程") || key.contains("スケジュール") || key.contains("工程") || key.contains("予定");
        if (calendar && years.size() == 1 && years.get(0).unit() == PrintedYear.Unit.FISCAL) {
            flush();
            fiscalYear = years.get(0).year();
            lastPosition = 0;
        }
    }

    /** Whether the table has begun and not ended. */
    boolean open() {
        return open;
    }

    /** Takes the header of the table, or the year above it; false where the line is neither. */
    boolean header(Line line) {
        Optional<Integer> year = yearLabel(line);
        if (year.isPresent()) {
            flush();
            fiscalYear = year.get();
            lastPosition = 0;
            reading.use(line, LineUse.HEADER);
            return true;
        }
        if (!isHeader(line)) {
            return false;
        }
        open = true;
        reading.use(line, LineUse.HEADER);
        return true;
    }

    private static final int LONGEST_HEADER = 30;

    static boolean isHeader(Line line) {
        if (line.key().length() > LONGEST_HEADER || !Term.MONTH.begins(line.key())) {
            return false;
        }
        List<String> words = words(line.text());
        if (words.size() < 2 || words.size() > 4) {
            return false;
        }
        Term second = HeaderCell.termOf(JapaneseText.key(words.get(1)));
        return Term.of(JapaneseText.key(words.get(0))) == Term.MONTH
                && (second == Term.SCHEDULE
                        || second == Term.OVERVIEW
                        || second == Term.ACTIVITY
                        || second == Term.INITIATIVE);
    }

    /** Takes a line of the table; false where it does not belong to it, which ends the table. */
    boolean accept(Line line) {
        if (dated(line) || counted(line)) {
            return true;
        }
        Month current = month;
        if (current == null || line.mark() != null && isHeading(line)) {
            return false;
        }
        add(current, line, line.text());
        return true;
    }

    /** A line that prints its own year and month: 2020年4月 …. */
    private boolean dated(Line line) {
        String text = compactStart(line.text());
        Optional<PrintedYear> year = PrintedYear.at(JapaneseText.key(text), 0);
        if (year.isEmpty()) {
            return false;
        }
        MonthText found = MonthText.of(text, year.get().end());
        if (found == null || !found.named()) {
            return false;
        }
        int fiscal = year.get().unit() == PrintedYear.Unit.FISCAL
                ? year.get().year()
                : FiscalYear.ofMonth(year.get().year(), found.month()).value();
        start(fiscal, found.month(), line, found.rest());
        return true;
    }

    /** A line that begins with the month only, with 月 behind it where other months have it; without, it must come later in the fiscal year than the one above. */
    private boolean counted(Line line) {
        MonthText found = MonthText.of(line.text(), 0);
        Integer year = fiscalYear;
        if (found == null || (named && !found.named())) {
            return false;
        }
        if (year == null && !found.named() && line.mark() != null && monthsNamed) {
            return false;
        }
        int position = (found.month() + 8) % 12 + 1;
        if (position <= lastPosition && !found.named()) {
            return false;
        }
        monthsNamed |= found.named();
        if (year == null) {
            reading.find(DraftingPolicyRule.MONTH_WITHOUT_YEAR, reading.source(line), line.text());
            return true;
        }
        int wrapped = position <= lastPosition ? year + 1 : year;
        fiscalYear = wrapped;
        named = found.named();
        start(wrapped, found.month(), line, found.rest());
        return true;
    }

    private void start(int year, int number, Line line, String rest) {
        flush();
        MonthText end = !rest.isEmpty() && "～〜~-－―".indexOf(rest.charAt(0)) >= 0 ? MonthText.of(rest, 1) : null;
        boolean span = end != null && end.named();
        int months = end != null && span ? (end.month() - number + 12) % 12 + 1 : 1;
        Month started = new Month(year, number, months, line, new ArrayList<>(), new ArrayList<>());
        month = started;
        lastPosition = (number + 8) % 12 + 1;
        add(started, line, end != null && span ? end.rest() : rest);
    }

    /** A line in brackets, and one after an open bracket or a comma, goes on with the item above. */
    private static void add(Month month, Line line, String text) {
        month.lines.add(line);
        String words = JapaneseText.closeGaps(withoutBullet(text));
        if (words.isEmpty()) {
            return;
        }
        int last = month.items.size() - 1;
        boolean goesOn = last >= 0 && (isBracketed(words) || isUnfinished(month.items.get(last)));
        if (goesOn) {
            month.items.set(last, JapaneseText.join(month.items.get(last), words));
        } else {
            month.items.add(words);
        }
    }

    void flush() {
        Month done = month;
        month = null;
        if (done != null) {
            Line last = done.lines.get(done.lines.size() - 1);
            for (int i = 0; i < done.months; i++) {
                int position = (done.month + 8) % 12 + i;
                draft.steps()
                        .add(new Step(
                                done.year + position / 12,
                                (position + 3) % 12 + 1,
                                done.items,
                                reading.source(done.first, last, done.first.text())));
            }
        }
    }

    void close() {
        flush();
        open = false;
        lastPosition = 0;
        named = false;
        monthsNamed = false;
    }

    /** The fiscal year that stands alone on a line: 【2019（令和元）年度】, 令和元年度. */
    private static Optional<Integer> yearLabel(Line line) {
        String key = line.key();
        int start = !key.isEmpty() && "【<《[■●◆(".indexOf(key.charAt(0)) >= 0 ? 1 : 0;
        Optional<PrintedYear> year = PrintedYear.at(key, start);
        if (year.isEmpty() || year.get().unit() != PrintedYear.Unit.FISCAL) {
            return Optional.empty();
        }
        String rest = key.substring(year.get().end());
        return rest.length() <= 1 ? Optional.of(year.get().year()) : Optional.empty();
    }

    private static boolean isHeading(Line line) {
        Mark mark = line.mark();
        return mark != null
                && (mark.kind() == Mark.Kind.NUMBER
                        || mark.kind() == Mark.Kind.CHAPTER
                        || mark.kind() == Mark.Kind.ROMAN
                        || mark.kind() == Mark.Kind.BRACKETED);
    }

    private static boolean isBracketed(String text) {
        return (text.startsWith("（") || text.startsWith("(")) && (text.endsWith("）") || text.endsWith(")"));
    }

    private static boolean isUnfinished(String text) {
        long opened = text.chars().filter(c -> c == '（' || c == '(').count();
        long closed = text.chars().filter(c -> c == '）' || c == ')').count();
        return opened > closed || text.endsWith("、") || text.endsWith("，");
    }

    private static String withoutBullet(String text) {
        Mark mark = Mark.of(text);
        boolean bullet =
                mark != null && mark.kind() == Mark.Kind.BULLET && !Placeholders.isBlankCircles(JapaneseText.key(text));
        return mark != null && bullet ? mark.rest(text) : text;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace('\t', ' ')
                .replace('\u3000', ' ')
                .replace('\u00A0', ' ')
                .split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The text without the spaces in its first part, up to the month, so that 2020 年 4 月 reads like 2020年4月. */
    private static String compactStart(String text) {
        int end = text.indexOf('月');
        return end < 0 || end > 20 ? text : JapaneseText.key(text.substring(0, end)) + text.substring(end);
    }
}
