package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.names.Terms.Half;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.PairIndex;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A term of law or administration with a wrong character inside. Half of the term stands there as it should; its first and last character
 * do as well, so that a longer or shorter term that is right is left alone.
 */
final class MisspeltTerm implements Rule {

    /** Shortest term of which two characters may be wrong. */
    private static final int LONG = 10;

    @Override
    public String id() {
        return "misspelt-term";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Terms terms = Terms.of(report.settings());
        terms.halves().scan(plan, new Finding(terms, report));
    }

    /** Takes the places where a half of a term may begin, from left to right. */
    private static final class Finding implements PairIndex.Hit<Half> {
        private final Terms terms;
        private final Report report;
        private @Nullable Passage last;
        private int done;

        private Finding(Terms terms, Report report) {
            this.terms = terms;
            this.report = report;
        }

        @Override
        public void at(Passage passage, int index, List<Half> halves) {
            if (passage != last) {
                last = passage;
                done = 0;
            }
            String text = passage.text();
            for (int i = 0; index >= done && i < halves.size(); i++) {
                Half half = halves.get(i);
                if (text.startsWith(half.half(), index)) {
                    report(passage, index, half);
                }
            }
        }

        /** Reports the term of which a half stands at an index. */
        private void report(Passage passage, int index, Half half) {
            int anchor = half.head() ? index : index + half.half().length();
            String read = misspelt(passage.text(), anchor, half, terms);
            int start = half.head() ? index : anchor - read.length();
            if (!read.isEmpty() && start >= done) {
                done = start + read.length();
                report.correcting(read, half.term()).at(passage.place(start, done), read, half.term());
            }
        }
    }

    /** What stands in the place of the term from or up to an anchor; empty where it is the term itself or nothing like it. */
    private static String misspelt(String text, int anchor, Half half, Terms terms) {
        String term = half.term();
        if (text.startsWith(term, half.head() ? anchor : anchor - term.length())) {
            return "";
        }
        int limit = term.length() >= LONG ? 2 : 1;
        String found = "";
        int best = limit + 1;
        for (int length = term.length() - limit; length <= term.length() + limit; length++) {
            int start = half.head() ? anchor : anchor - length;
            boolean inside = start >= 0 && start + length <= text.length();
            if (inside && (sameEnds(text, start, length, term) || isWholeWord(text, start, length))) {
                String read = text.substring(start, start + length);
                int distance = Distance.of(read, term, limit);
                if (distance < best) {
                    best = distance;
                    found = read;
                }
            }
        }
        return best == 0 || !isWord(found) || sameWords(found, term) || terms.isPartOfTerm(found) ? "" : found;
    }

    /** A whole katakana word may also differ in its last letter. */
    private static boolean isWholeWord(String text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!isKatakana(text.charAt(i))) {
                return false;
            }
        }
        boolean begins = start == 0 || !isKatakana(text.charAt(start - 1));
        return begins && (start + length == text.length() || !isKatakana(text.charAt(start + length)));
    }

    private static boolean isKatakana(char c) {
        return (c >= '\u30A1' && c <= '\u30FA') || c == '\u30FC';
    }

    private static boolean sameEnds(String text, int start, int length, String term) {
        return text.charAt(start) == term.charAt(0)
                && text.charAt(start + length - 1) == term.charAt(term.length() - 1);
    }

    /** Whether only particles stand between the words of a term: 予防 and の予防. */
    private static boolean sameWords(String read, String term) {
        return withoutHiragana(read).equals(withoutHiragana(term)) && read.length() > term.length();
    }

    private static String withoutHiragana(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u3041' || c > '\u3096') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Spaces, dots and brackets inside are other matters, such as a broken line or another way to write a term. */
    private static boolean isWord(String read) {
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            boolean dot = c == '\u30FB';
            if (!Character.isLetter(c) && !dot) {
                return false;
            }
        }
        return true;
    }
}
