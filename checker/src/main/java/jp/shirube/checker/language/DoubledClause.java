package jp.shirube.checker.language;

import java.util.List;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;

/**
 * One verb that a clause and the noun it stands before both bear（発行する商品券を発行する）, or one object with its verb that a sentence says
 * twice.
 */
final class DoubledClause extends PassageRule {

    private static final List<List<String>> WORDS = Phrases.rows(DoubledClause.class, "doubled.tsv");
    private static final String DOES = WORDS.get(0).get(0);
    private static final List<String> LINKS = WORDS.get(1);

    /** How far behind the first verb the second begins, in characters. */
    private static final int REACH = 32;

    /** How far apart an object with its verb is said again. */
    private static final int FAR = 80;

    private static final int BEFORE = 5;
    private static final int AFTER = 3;

    DoubledClause() {
        super("doubled-clause", Family.LANGUAGE, Severity.WARNING);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int at = text.indexOf(DOES, 2); at >= 0; at = text.indexOf(DOES, at + 1)) {
            int again = again(text, at);
            if (again > 0) {
                report.at(passage.place(at - 2, again), text.substring(at - 2, at), text.substring(at - 2, again));
                return;
            }
        }
        object(passage, text, report);
    }

    /** The index behind the second verb; -1 where a verb made of a noun at an index is not said again. */
    private static int again(String text, int at) {
        if (!Letters.isKanji(text.charAt(at - 1)) || !Letters.isKanji(text.charAt(at - 2))) {
            return -1;
        }
        String noun = text.substring(at - 2, at);
        int end = end(text, at, REACH, true);
        for (String link : LINKS) {
            int first = at + DOES.length();
            int next = first >= end ? -1 : text.substring(first, end).indexOf(link + noun);
            int behind = first + next + link.length() + noun.length();
            boolean verb = next >= 0
                    && (behind == text.length()
                            || text.startsWith(DOES, behind)
                            || text.charAt(behind) == DOES.charAt(0) - 1);
            if (verb) {
                return behind;
            }
        }
        return -1;
    }

    private static void object(Passage passage, String text, Report report) {
        char object = LINKS.get(0).charAt(0);
        for (int at = text.indexOf(object, BEFORE);
                at >= 0 && at + AFTER <= text.length();
                at = text.indexOf(object, at + 1)) {
            int behind = at + AFTER;
            if (!plain(text, at - BEFORE, behind)) {
                continue;
            }
            String said = text.substring(at - BEFORE, behind);
            int last = Math.max(behind, end(text, at, FAR, false));
            int next = behind + text.substring(behind, last).indexOf(said);
            if (next >= behind) {
                report.at(
                        passage.place(at - BEFORE, next + said.length()),
                        said,
                        text.substring(at - BEFORE, next + said.length()));
                return;
            }
        }
    }

    private static boolean plain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\u3001' || c == '\uFF0C' || c == '\u3002') {
                return false;
            }
        }
        return true;
    }

    /** Where a sentence ends behind an index, at most so far away; a clause ends at a comma too. */
    private static int end(String text, int at, int most, boolean clause) {
        int last = Math.min(text.length(), at + most);
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\u3002' || c == ' ' || (clause && (c == '\u3001' || c == '\uFF0C'));
            if (ends) {
                return i;
            }
        }
        return last;
    }
}
