package jp.shirube.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.checker.rule.Family;

/**
 * A slip planted in a text.
 *
 * @param kind family of the rules that should tell it
 * @param note what was done, for people
 * @param first line on which it stands, 1 or more
 * @param last line on which it ends, inclusive
 */
record Slip(Family kind, String note, int first, int last) {

    /** A text with slips, and where they stand. */
    record Planted(String text, List<Slip> slips) {}

    private record Change(int at, String right, String wrong, Family kind, String note) {}

    /**
     * Plants slips, one a line of {@code list}: family, note, and the right and the wrong words with ⇒ between. {@code \n} is a line break;
     * of words that stand several times the first are changed.
     */
    static Planted plant(String text, List<String> list) {
        List<Change> changes = new ArrayList<>();
        for (String line : list) {
            String[] cells = line.split("\\|", 3);
            String[] words = cells[2].split("⇒", 2);
            String right = words[0].replace("\\n", "\n");
            int at = text.indexOf(right);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + line);
            }
            Family kind = Family.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT));
            changes.add(new Change(at, right, words[1].replace("\\n", "\n"), kind, cells[1]));
        }
        changes.sort(Comparator.comparingInt(Change::at));
        StringBuilder planted = new StringBuilder();
        List<Slip> slips = new ArrayList<>();
        int done = 0;
        for (Change change : changes) {
            if (change.at() < done) {
                throw new IllegalArgumentException("two slips at one place: " + change.note());
            }
            planted.append(text, done, change.at());
            slips.add(placed(planted.toString(), change));
            planted.append(change.wrong());
            done = change.at() + change.right().length();
        }
        return new Planted(planted.append(text, done, text.length()).toString(), slips);
    }

    /** How many lines a line is away; 0 for a line of the slip. */
    int distance(int line) {
        return line < first ? first - line : Math.max(0, line - last);
    }

    private static Slip placed(String before, Change change) {
        int head = 0;
        int shorter = Math.min(change.right().length(), change.wrong().length());
        while (head < shorter && change.right().charAt(head) == change.wrong().charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && change.right().charAt(change.right().length() - 1 - tail)
                        == change.wrong().charAt(change.wrong().length() - 1 - tail)) {
            tail++;
        }
        int first = 1 + lines(before) + lines(change.wrong().substring(0, head));
        int last = first + lines(change.wrong().substring(head, change.wrong().length() - tail));
        return new Slip(change.kind(), change.note(), first, last);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
