package jp.shirube.checker.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.kernel.Severity;

/** A rule that goes by a list of wrong phrases. Its message takes what was read and what should stand there. */
public final class PhraseRule extends PassageRule {

    /** How much is told around a short occurrence, in characters. */
    private static final int CONTEXT = 4;

    private final PhraseIndex phrases;

    /** @param phrases what it looks for; each occurrence is reported once */
    public PhraseRule(String id, Family family, Severity severity, List<Phrase> phrases) {
        super(id, family, severity);
        this.phrases = new PhraseIndex(phrases);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        Set<Integer> reported = Set.of();
        for (int i = 1; i < text.length(); i++) {
            char first = text.charAt(i - 1);
            char second = text.charAt(i);
            if (phrases.mayBegin(first, second)) {
                for (Phrase phrase : phrases.list(first, second)) {
                    reported = report(passage, phrase, i - 1, reported, report);
                }
            }
        }
    }

    private static Set<Integer> report(Passage passage, Phrase phrase, int at, Set<Integer> reported, Report report) {
        String text = passage.text();
        if (!text.startsWith(phrase.anchor(), at)) {
            return reported;
        }
        Matcher matcher = phrase.pattern().matcher(text);
        if (!phrase.stands(matcher, at, text.length()) || reported.contains(matcher.end())) {
            return reported;
        }
        String before = text.substring(contextStart(matcher), matcher.start());
        String correction = filled(phrase.correction(), matcher);
        report.at(passage.place(matcher.start(), matcher.end()), before + matcher.group(), before + correction);
        return with(reported, matcher.end());
    }

    /** A short occurrence is told with what stands before it. */
    private static int contextStart(Matcher matcher) {
        boolean enough = matcher.end() - matcher.start() > CONTEXT;
        return enough ? matcher.start() : Math.max(0, matcher.start() - CONTEXT);
    }

    private static Set<Integer> with(Set<Integer> ends, int end) {
        Set<Integer> more = new HashSet<>(ends);
        more.add(end);
        return more;
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
