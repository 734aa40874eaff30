package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;

/** Pairs of names in a plan, of projects and nodes or of indicators, that differ by one or two kana or a kanji in one place. */
final class NearNames {

    private static final int SHORTEST = 7;
    private static final int LIMIT = 2;
    private static final int END = 3;

    /**
     * Two names that are nearly the same, as matching keys.
     *
     * @param distance how many characters must be changed
     * @param difference the part in which the name differs from the other, possibly empty
     * @param otherDifference the same of the other
     */
    record Near(
            String name,
            SourceRef place,
            String other,
            SourceRef otherPlace,
            int distance,
            String difference,
            String otherDifference) {}

    private static final Derived<List<Near>> NEAR = new Derived<>(NearNames::find);

    private final Map<String, SourceRef> names;
    private final List<Near> found = new ArrayList<>();

    private NearNames(Map<String, SourceRef> names) {
        this.names = names;
    }

    /** The pairs of a plan; a pair that is near at both ends is listed once. */
    static List<Near> of(CheckedPlan plan) {
        return plan.derived(NEAR);
    }

    private static List<Near> find(CheckedPlan plan) {
        Map<String, SourceRef> projects = new LinkedHashMap<>();
        for (Project project : plan.plan().projects()) {
            projects.putIfAbsent(JapaneseText.key(project.name()), project.source());
        }
        for (Node node : plan.plan().nodes()) {
            projects.putIfAbsent(JapaneseText.key(node.title()), node.source());
        }
        Map<String, SourceRef> indicators = new LinkedHashMap<>();
        for (Indicator indicator : plan.plan().indicators()) {
            indicators.putIfAbsent(JapaneseText.key(indicator.name()), indicator.source());
        }
        List<Near> all = new ArrayList<>(new NearNames(projects).compared());
        all.addAll(new NearNames(indicators).compared());
        return all;
    }

    /** Two names that differ in one place have the same three characters at the beginning or at the end. */
    private List<Near> compared() {
        Map<String, List<String>> byHead = new HashMap<>();
        Map<String, List<String>> byTail = new HashMap<>();
        for (String name : names.keySet()) {
            if (name.length() >= SHORTEST) {
                String head = name.substring(0, END);
                List<String> sameHead = byHead.computeIfAbsent(head, end -> new ArrayList<>());
                sameHead.forEach(other -> compare(name, other));
                sameHead.add(name);
                List<String> sameTail =
                        byTail.computeIfAbsent(name.substring(name.length() - END), end -> new ArrayList<>());
                for (String other : sameTail) {
                    if (!other.startsWith(head)) {
                        compare(name, other);
                    }
                }
                sameTail.add(name);
            }
        }
        return found;
    }

    /** The distance is sought last: nearly all pairs differ in more than kana or one kanji, which is seen faster. */
    private void compare(String name, String other) {
        int start = sameStart(name, other);
        int end = sameEnd(name, other, start);
        String difference = name.substring(start, name.length() - end);
        String otherDifference = other.substring(start, other.length() - end);
        if (!mayBeSlip(difference) || !mayBeSlip(otherDifference)) {
            return;
        }
        int distance = Distance.of(other, name, LIMIT);
        SourceRef place = names.get(name);
        SourceRef otherPlace = names.get(other);
        if (distance <= LIMIT && place != null && otherPlace != null) {
            found.add(new Near(name, place, other, otherPlace, distance, difference, otherDifference));
        }
    }

    private static int sameStart(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int start = 0;
        while (start < shorter && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        return start;
    }

    private static int sameEnd(String first, String second, int start) {
        int longest = Math.min(first.length(), second.length()) - start;
        int end = 0;
        while (end < longest && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
            end++;
        }
        return end;
    }

    private static boolean mayBeSlip(String difference) {
        return difference.isEmpty()
                || isKana(difference.charAt(0))
                || (difference.length() == 1 && isKanji(difference.charAt(0)));
    }

    /** Hiragana, the long vowel mark or a dot; a word in katakana is another word. */
    static boolean isKana(char c) {
        return (c >= '\u3041' && c <= '\u3096') || c == '\u30FC' || c == '\u30FB';
    }

    static boolean isKanji(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
