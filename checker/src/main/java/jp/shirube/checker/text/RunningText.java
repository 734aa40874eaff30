package jp.shirube.checker.text;

import java.util.List;
import jp.shirube.checker.CheckedPlan;

/** The texts of all passages in one row of characters, for rules that look at every character: much faster than text by text. */
public final class RunningText {

    private static final Derived<RunningText> DERIVED = new Derived<>(plan -> new RunningText(plan.passages()));

    private final List<Passage> passages;
    private final char[] characters;
    private final int[] starts;

    private RunningText(List<Passage> passages) {
        this.passages = passages;
        this.starts = new int[passages.size() + 1];
        int length = 0;
        for (int i = 0; i < passages.size(); i++) {
            starts[i] = length;
            length += passages.get(i).text().length();
        }
        starts[passages.size()] = length;
        this.characters = new char[length];
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).text();
            text.getChars(0, text.length(), characters, starts[i]);
        }
    }

    /** The text of a plan. */
    public static RunningText of(CheckedPlan plan) {
        return plan.derived(DERIVED);
    }

    /** The passages, from top to bottom. */
    public List<Passage> passages() {
        return passages;
    }

    /** The characters of all passages, one passage right after the other. Not to be changed. */
    public char[] characters() {
        return characters;
    }

    /** The index of the first character of a passage by its place in the list; behind the last passage, the number of characters. */
    public int start(int passage) {
        return starts[passage];
    }
}
