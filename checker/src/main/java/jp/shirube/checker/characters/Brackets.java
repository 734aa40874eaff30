package jp.shirube.checker.characters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A bracket or quotation mark that is opened and not closed, or the other way round. Half and full width count as one. */
final class Brackets implements Rule {

    private static final String OPEN = "\u300C\u300E\u3010\u300A\u3008\uFF08(\u3014\uFF3B\u201C";
    private static final String CLOSE = "\u300D\u300F\u3011\u300B\u3009\uFF09)\u3015\uFF3D\u201D";
    /** Both halves. */
    static final String SIGNS = OPEN + CLOSE;

    private static final String HALF_CLOSE = ")";

    /** In how many passages further on the other half may stand: extraction parts cells and lines. */
    private static final int NEAR = 3;

    /** An opened or closed bracket without its other half. */
    private record Loose(int passage, SourceRef place, char bracket) {}

    @Override
    public String id() {
        return "unbalanced-bracket";
    }

    @Override
    public Family family() {
        return Family.CHARACTERS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Loose> loose = new ArrayList<>();
        List<Passage> passages = plan.passages();
        Iterator<Passage> bracketed =
                Noticed.passages(plan, Noticed.Kind.BRACKET).iterator();
        @Nullable Passage next = bracketed.hasNext() ? bracketed.next() : null;
        for (int i = 0; next != null; i++) {
            if (passages.get(i) == next) {
                find(next, i, loose);
                next = bracketed.hasNext() ? bracketed.next() : null;
            }
        }
        for (int i = 0; i < loose.size(); i++) {
            Loose one = loose.get(i);
            boolean matched = OPEN.indexOf(one.bracket) >= 0
                    ? i + 1 < loose.size() && near(one, loose.get(i + 1))
                    : i > 0 && near(loose.get(i - 1), one);
            if (!matched) {
                report.at(one.place, one.bracket);
            }
        }
    }

    private static boolean near(Loose first, Loose second) {
        return OPEN.indexOf(first.bracket) >= 0
                && CLOSE.indexOf(second.bracket) >= 0
                && second.passage - first.passage <= NEAR
                && kind(OPEN, first.bracket) == kind(CLOSE, second.bracket);
    }

    private static void find(Passage passage, int number, List<Loose> loose) {
        String text = passage.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Noticed.is(c, Noticed.Kind.BRACKET)) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else {
                if (!open.isEmpty() && kind(OPEN, text.charAt(open.peek())) == kind(CLOSE, c)) {
                    open.pop();
                } else if (!isMark(text, i)) {
                    loose.add(loose(passage, number, i));
                }
            }
        }
        while (!open.isEmpty()) {
            loose.add(loose(passage, number, open.removeLast()));
        }
    }

    private static Loose loose(Passage passage, int number, int index) {
        int end = Math.min(passage.text().length(), index + 10);
        return new Loose(number, passage.place(index, end), passage.text().charAt(index));
    }

    /** Marks such as 1) and a) have only one half. */
    private static boolean isMark(String text, int index) {
        char before = Script.at(text, index - 1);
        return (HALF_CLOSE.indexOf(text.charAt(index)) >= 0 || text.charAt(index) == '\uFF09')
                && index <= 3
                && !Script.isJapaneseLetter(before);
    }

    /** Both widths of round brackets are one kind. */
    private static int kind(String set, char bracket) {
        int index = set.indexOf(bracket);
        return index == set.length() - 4 ? index - 1 : index;
    }
}
