package jp.shirube.checker.text;

import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/**
 * A rule that goes by a list of wrong phrases. Its message takes what was read and what should stand there.
 *
 * @param phrases what it looks for; each occurrence is reported once
 */
public record PhraseRule(String id, Family family, Severity severity, List<Phrase> phrases) implements Rule {

    public PhraseRule {
        phrases = List.copyOf(phrases);
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        RunningText running = RunningText.of(plan.passages());
        for (Phrase phrase : phrases) {
            int index = running.text().indexOf(phrase.anchor());
            while (index >= 0) {
                int number = running.passageAt(index);
                report(running.passages().get(number), phrase, report);
                int next = number + 1 < running.starts().length ? running.starts()[number + 1] : -1;
                index = next < 0 ? -1 : running.text().indexOf(phrase.anchor(), next);
            }
        }
    }

    private static void report(Passage passage, Phrase phrase, Report report) {
        Matcher matcher = phrase.pattern().matcher(passage.text());
        while (matcher.find()) {
            String correction = filled(phrase.correction(), matcher);
            report.at(passage.place(matcher.start(), matcher.end()), matcher.group(), correction);
        }
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
