package jp.shirube.checker.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.grammar.MorphemeShape;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A rule that goes by its phrases in a book of wrong phrases. Its message takes what was read and what should stand there. */
public final class PhraseRule implements Rule {

    /** How much is told around a short occurrence, in characters. */
    private static final int CONTEXT = 4;

    private final String id;
    private final Family family;
    private final Severity severity;
    private final PhraseBook book;

    /** @param book where its phrases stand under its id; each occurrence is reported once */
    public PhraseRule(String id, Family family, Severity severity, PhraseBook book) {
        this.id = id;
        this.family = family;
        this.severity = severity;
        this.book = book;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Family family() {
        return family;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        @Nullable Passage last = null;
        Set<Integer> ends = new HashSet<>();
        for (PhraseBook.Anchor anchor : book.anchors(plan, id)) {
            if (anchor.passage() != last) {
                last = anchor.passage();
                ends.clear();
            }
            report(anchor, ends, plan, report);
        }
    }

    /** @param ends where the occurrences in the passage end that are reported */
    private static void report(PhraseBook.Anchor anchor, Set<Integer> ends, CheckedPlan plan, Report report) {
        Passage passage = anchor.passage();
        Phrase phrase = anchor.phrase();
        String text = passage.text();
        Matcher matcher = phrase.pattern().matcher(text);
        if (phrase.stands(matcher, anchor.at(), text.length())
                && isWrong(anchor, matcher, plan)
                && ends.add(matcher.end())) {
            String before = text.substring(contextStart(matcher), matcher.start());
            String correction = filled(phrase.correction(), matcher);
            // A remark in brackets tells a person what to look at; it is nothing to be written.
            boolean remark = correction.isEmpty() || phrase.correction().indexOf('\uFF08') >= 0;
            Report own = remark ? report : report.correcting(before + matcher.group(), before + correction);
            own.at(passage.place(matcher.start(), matcher.end()), before + matcher.group(), before + correction);
        }
    }

    /** Where the pattern alone does not tell, the kinds and forms of the words do. */
    private static boolean isWrong(PhraseBook.Anchor anchor, Matcher occurrence, CheckedPlan plan) {
        List<MorphemeShape> row = anchor.phrase().morphemes();
        return row.isEmpty()
                || MorphemeShape.stands(
                        row,
                        Sentences.of(plan).around(anchor.passage().text(), occurrence.start(), occurrence.end()),
                        occurrence.start(),
                        occurrence.end());
    }

    /** A short occurrence is told with what stands before it. */
    private static int contextStart(Matcher matcher) {
        boolean enough = matcher.end() - matcher.start() > CONTEXT;
        return enough ? matcher.start() : Math.max(0, matcher.start() - CONTEXT);
    }

    /** The correction with the groups of an occurrence in the place of {@code $1} …. */
    private static String filled(String correction, Matcher occurrence) {
        String filled = correction;
        for (int group = 1; group <= occurrence.groupCount(); group++) {
            String part = occurrence.group(group);
            filled = filled.replace("$" + group, part == null ? "" : part);
        }
        return filled;
    }
}
