package jp.shirube.checker.text;

import java.util.Arrays;
import java.util.List;

/**
 * All passages of a plan as one string with a line feed after each, so that a word is sought once and not once per passage.
 *
 * @param text the passages, one after the other
 * @param passages as they stand in the text
 * @param starts where each begins
 */
public record RunningText(String text, List<Passage> passages, int[] starts) {

    /** Joins the passages. */
    public static RunningText of(List<Passage> passages) {
        int length = passages.size();
        for (Passage passage : passages) {
            length += passage.text().length();
        }
        StringBuilder text = new StringBuilder(length);
        int[] starts = new int[passages.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(passages.get(i).text()).append('\n');
        }
        return new RunningText(text.toString(), passages, starts);
    }

    /** Number of the passage in which an index of the text stands. */
    public int passageAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
