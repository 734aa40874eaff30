package jp.shirube.checker.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.names.Headings.Heading;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.ReadingFindings;
import jp.shirube.exchange.Step;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/**
 * Headings of one kind count on without a gap: after (2) comes (3), or (1) of the next section.
 *
 * <p>A list inside a section may stand in between; it has a kind of mark of its own. Where a document repeats its outline, only the same
 * title may bear a number again.
 */
final class HeadingNumbers implements Rule {

    private static final List<String> READING =
            List.of("mark-gap", "mark-out-of-series", "mark-differs", "doubled-line");

    /** Kinds that count, outermost first. */
    private static final List<Mark.Kind> COUNTING =
            List.of(Mark.Kind.CHAPTER, Mark.Kind.ROMAN, Mark.Kind.NUMBER, Mark.Kind.BRACKETED, Mark.Kind.CIRCLED);

    /** Words for chapters and sections, outermost first. */
    private static final String CHAPTERS = "部編章節項";

    @Override
    public String id() {
        return "heading-number-gap";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        TreeMap<Integer, Heading> last = new TreeMap<>();
        Map<String, Integer> known = new HashMap<>();
        Set<Integer> months = months(plan);
        for (Heading heading : Headings.of(plan)) {
            Mark mark = heading.mark();
            Integer line = heading.passage().place(0, 1).line();
            boolean counts = COUNTING.contains(mark.kind()) && mark.ordinal() > 0 && !months.contains(line);
            if (counts && !heading.title().isEmpty()) {
                int level = level(mark);
                Heading before = last.put(level, heading);
                if (before != null && !follows(before.mark(), mark) && !isKnown(known, heading)) {
                    report(plan, before, heading, report);
                }
                known.put(heading.title(), mark.ordinal());
                last.tailMap(level, false).clear();
            }
        }
    }

    /** Outermost lowest; 部, 編, 章 and 節 count each for itself. */
    private static int level(Mark mark) {
        int depth = CHAPTERS.indexOf(mark.printed().charAt(mark.printed().length() - 1));
        return mark.kind() == Mark.Kind.CHAPTER
                ? Math.max(0, depth)
                : CHAPTERS.length() + COUNTING.indexOf(mark.kind());
    }

    /** Lines of a schedule, which count months. */
    private static Set<Integer> months(CheckedPlan plan) {
        Set<Integer> lines = new HashSet<>();
        for (Step step : plan.plan().steps()) {
            Integer line = step.source().line();
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean follows(Mark before, Mark mark) {
        return mark.ordinal() == 1 || mark.ordinal() == before.ordinal() + 1;
    }

    /** Whether the title stood with this number before, as in an outline above. */
    private static boolean isKnown(Map<String, Integer> known, Heading heading) {
        Integer number = known.get(heading.title());
        return number != null && number == heading.mark().ordinal();
    }

    private static void report(CheckedPlan plan, Heading before, Heading heading, Report report) {
        SourceRef place = heading.passage().place(0, heading.passage().text().length());
        if (READING.stream().noneMatch(rule -> ReadingFindings.tell(plan, rule, place))) {
            SourceRef other = before.passage().place(0, before.passage().text().length());
            report.at(
                    place,
                    List.of(other),
                    heading.passage().text(),
                    before.passage().text());
        }
    }
}
