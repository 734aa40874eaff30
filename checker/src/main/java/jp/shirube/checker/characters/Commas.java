package jp.shirube.checker.characters;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Derived;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** Commas of another kind than nearly everywhere in the document: 、 among ，, or the half-width one between Japanese letters. */
final class Commas implements Rule {

    private static final char IDEOGRAPHIC = '\u3001';
    private static final char WIDE = '\uFF0C';

    /** Their kinds, in the order of {@link #count}. */
    static final String SIGNS = "\u3001\uFF0C,";

    /** The kind in use stands this many times as often as all others. */
    private static final int MAJORITY = 3;

    /**
     * What stands against the custom of the document.
     *
     * @param used the kind in use
     * @param places of other kinds; none where no kind is in use nearly everywhere
     */
    private record Others(char used, List<SourceRef> places) {}

    private static final Derived<Others> OTHERS = new Derived<>(Commas::others);

    private final boolean first;

    /** @param first whether to report the first place, with the others beside it; else every other place, as a hint */
    Commas(boolean first) {
        this.first = first;
    }

    @Override
    public String id() {
        return first ? "mixed-commas" : "mixed-commas-here";
    }

    @Override
    public Family family() {
        return Family.CHARACTERS;
    }

    @Override
    public Severity severity() {
        return first ? Severity.WARNING : Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Others others = plan.derived(OTHERS);
        List<SourceRef> places = others.places;
        if (first && !places.isEmpty()) {
            report.at(places.get(0), places.subList(1, places.size()), others.used, places.size());
        } else if (!first && places.size() > 1) {
            for (SourceRef place : places.subList(1, places.size())) {
                report.at(place, others.used);
            }
        }
    }

    /** The first comma of another kind in every passage that holds one. */
    private static Others others(CheckedPlan plan) {
        List<Passage> passages = Noticed.passages(plan, Noticed.Kind.COMMA);
        int[] count = new int[SIGNS.length()];
        for (Passage passage : passages) {
            count(passage.text(), count);
        }
        int used = 0;
        int all = 0;
        for (int i = 0; i < count.length; i++) {
            used = count[i] > count[used] ? i : used;
            all += count[i];
        }
        List<SourceRef> places = new ArrayList<>();
        if (count[used] < MAJORITY * (all - count[used]) || count[used] == all) {
            return new Others(SIGNS.charAt(used), places);
        }
        for (Passage passage : passages) {
            int index = other(passage.text(), SIGNS.charAt(used));
            if (index >= 0) {
                places.add(passage.place(Math.max(0, index - 5), index + 1));
            }
        }
        return new Others(SIGNS.charAt(used), places);
    }

    private static void count(String text, int[] count) {
        for (int i = 0; i < text.length(); i++) {
            int kind = kindAt(text, i);
            if (kind >= 0) {
                count[kind]++;
            }
        }
    }

    private static int other(String text, char used) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != used && kindAt(text, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Number of the kind of comma at an index; -1 for anything else, such as the comma of a number. */
    private static int kindAt(String text, int index) {
        char c = text.charAt(index);
        if (c != ',' && c != IDEOGRAPHIC && c != WIDE) {
            return -1;
        }
        int kind = SIGNS.indexOf(c);
        char before = Script.at(text, index - 1);
        char after = Script.at(text, index + 1);
        boolean number = Script.isDigit(before) && Script.isDigit(after);
        return !number && Script.isJapaneseLetter(before) && Script.isJapaneseLetter(after) ? kind : -1;
    }
}
