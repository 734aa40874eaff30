package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/**
 * Two projects or two indicators whose names differ in one place only. A difference in kana is a slip; one in a kanji may be meant, and is
 * a hint of a rule of its own.
 */
final class SimilarNames implements Rule {

    private static final int SHORTEST = 7;
    private static final int LIMIT = 2;

    private final String id;
    private final Severity severity;
    private final boolean kana;

    private SimilarNames(String id, Severity severity, boolean kana) {
        this.id = id;
        this.severity = severity;
        this.kana = kana;
    }

    /** Names that differ in kana. */
    static SimilarNames inKana() {
        return new SimilarNames("similar-name", Severity.WARNING, true);
    }

    /** Names that differ in one kanji. */
    static SimilarNames inKanji() {
        return new SimilarNames("similar-name-by-kanji", Severity.INFO, false);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, SourceRef> projects = new LinkedHashMap<>();
        for (Project project : plan.plan().projects()) {
            projects.putIfAbsent(JapaneseText.key(project.name()), project.source());
        }
        for (Node node : plan.plan().nodes()) {
            projects.putIfAbsent(JapaneseText.key(node.title()), node.source());
        }
        compare(projects, report);
        Map<String, SourceRef> indicators = new LinkedHashMap<>();
        for (Indicator indicator : plan.plan().indicators()) {
            indicators.putIfAbsent(JapaneseText.key(indicator.name()), indicator.source());
        }
        compare(indicators, report);
    }

    /** Two names that differ in one place have the same three characters at the beginning or at the end. */
    private void compare(Map<String, SourceRef> names, Report report) {
        Map<String, List<String>> byEnd = new HashMap<>();
        for (Map.Entry<String, SourceRef> entry : names.entrySet()) {
            String name = entry.getKey();
            if (name.length() < SHORTEST) {
                continue;
            }
            for (String end : List.of("^" + name.substring(0, 3), name.substring(name.length() - 3))) {
                List<String> others = byEnd.computeIfAbsent(end, key -> new ArrayList<>());
                for (String other : others) {
                    SourceRef place = names.get(other);
                    if (place != null && differ(other, name) && (end.startsWith("^") || !sameHead(other, name))) {
                        report(name, entry.getValue(), other, place, report);
                    }
                }
                others.add(name);
            }
        }
    }

    /** Reports at the place further below. */
    private static void report(String name, SourceRef at, String other, SourceRef otherAt, Report report) {
        Integer line = at.line();
        Integer otherLine = otherAt.line();
        if (line != null && otherLine != null && otherLine > line) {
            report.at(otherAt, List.of(at), other, name);
        } else {
            report.at(at, List.of(otherAt), name, other);
        }
    }

    private static boolean sameHead(String first, String second) {
        return first.substring(0, 3).equals(second.substring(0, 3));
    }

    private boolean differ(String first, String second) {
        int distance = Distance.of(first, second, LIMIT);
        if (distance > LIMIT || (distance == LIMIT && !kana)) {
            return false;
        }
        String left = difference(first, second);
        String right = difference(second, first);
        boolean allKana = isKana(left + right);
        boolean kanji = left.length() == 1 && right.length() == 1 && isKanji(left + right);
        return kana ? allKana : kanji && Meant.notSideBySide(left.charAt(0), right.charAt(0));
    }

    /** The part of a text in which it differs from another. */
    private static String difference(String text, String other) {
        int shorter = Math.min(text.length(), other.length());
        int start = 0;
        while (start < shorter && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return text.substring(start, text.length() - end);
    }

    private static boolean isKana(String text) {
        return text.chars().allMatch(c -> (c >= '\u3041' && c <= '\u3096') || c == '\u30FC' || c == '\u30FB');
    }

    private static boolean isKanji(String text) {
        return text.chars().allMatch(c -> c >= '\u4E00' && c <= '\u9FFF');
    }
}
