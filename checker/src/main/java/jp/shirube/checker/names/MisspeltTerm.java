package jp.shirube.checker.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.PairIndex;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;

/**
 * A term of law or administration with a wrong character inside. Half of the term stands there as it should; its first and last character
 * do as well, so that a longer or shorter term that is right is left alone.
 */
final class MisspeltTerm extends PassageRule {

    /** Shortest term of which two characters may be wrong. */
    private static final int LONG = 10;

    /** A half of a term, by which it is found. */
    private record Half(String term, String half, boolean head) {}

    private static final Set<String> TERMS = new HashSet<>();
    private static final PairIndex<Half> HALVES = new PairIndex<>();

    static {
        for (List<String> row : Phrases.rows(MisspeltTerm.class, "terms.tsv")) {
            String term = row.get(0);
            TERMS.add(term);
            int middle = (term.length() + 1) / 2;
            add(new Half(term, term.substring(0, middle), true));
            add(new Half(term, term.substring(middle), false));
        }
    }

    MisspeltTerm() {
        super("misspelt-term", Family.NAMES, Severity.ERROR);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        int done = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            List<Half> halves = i < done ? List.of() : HALVES.list(text.charAt(i), text.charAt(i + 1));
            if (!halves.isEmpty()) {
                done = Math.max(done, report(passage, i, halves, done, report));
            }
        }
    }

    /** Reports the term of which a half stands at an index; the end of what was reported, or 0. */
    private static int report(Passage passage, int index, List<Half> halves, int done, Report report) {
        String text = passage.text();
        for (Half half : halves) {
            if (text.startsWith(half.half, index)) {
                int anchor = half.head ? index : index + half.half.length();
                String read = misspelt(text, anchor, half);
                int start = half.head ? index : anchor - read.length();
                if (!read.isEmpty() && start >= done) {
                    report.at(passage.place(start, start + read.length()), read, half.term);
                    return start + read.length();
                }
            }
        }
        return 0;
    }

    /** What stands in the place of the term from or up to an anchor; empty where it is the term itself or nothing like it. */
    private static String misspelt(String text, int anchor, Half half) {
        String term = half.term;
        if (text.startsWith(term, half.head ? anchor : anchor - term.length())) {
            return "";
        }
        int limit = term.length() >= LONG ? 2 : 1;
        String found = "";
        int best = limit + 1;
        for (int length = term.length() - limit; length <= term.length() + limit; length++) {
            int start = half.head ? anchor : anchor - length;
            if (start >= 0 && start + length <= text.length()) {
                String read = text.substring(start, start + length);
                boolean near = sameEnds(read, term) || isWholeWord(text, start, length);
                int distance = near ? Distance.of(read, term, limit) : limit + 1;
                if (distance < best) {
                    best = distance;
                    found = read;
                }
            }
        }
        return best == 0 || !isWord(found) || sameWords(found, term) || isPartOfTerm(found) ? "" : found;
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

    private static boolean sameEnds(String read, String term) {
        return read.charAt(0) == term.charAt(0) && read.charAt(read.length() - 1) == term.charAt(term.length() - 1);
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

    private static boolean isPartOfTerm(String read) {
        String bare = read.replace("\u30FB", "");
        for (String term : TERMS) {
            if (term.contains(read) || term.replace("\u30FB", "").equals(bare)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Half half) {
        HALVES.add(half.half, half);
    }
}
