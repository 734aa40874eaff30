package jp.shirube.checker.characters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** One abbreviation in letters of two widths（ＤＸ and DX）; the rarer width is told once. */
final class MixedWidths implements Rule {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    @Override
    public String id() {
        return "mixed-widths";
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
        Map<String, List<SourceRef>> wide = new LinkedHashMap<>();
        for (Passage passage : Noticed.passages(plan, Noticed.Kind.WIDE_LETTER)) {
            words(passage, true, wide);
        }
        if (wide.isEmpty()) {
            return;
        }
        Map<String, List<SourceRef>> narrow = new LinkedHashMap<>();
        for (Passage passage : plan.passages()) {
            words(passage, false, narrow);
        }
        wide.forEach((word, places) -> {
            List<SourceRef> others = narrow.getOrDefault(word, List.of());
            boolean rare = places.size() <= others.size();
            List<SourceRef> told = rare ? places : others;
            if (!others.isEmpty()) {
                String read = rare ? widened(word) : word;
                report.at(told.get(0), told.subList(1, told.size()), read, rare ? word : widened(word), told.size());
            }
        });
    }

    /** Takes the words of capital letters of one width, under their half-width form. */
    private static void words(Passage passage, boolean wide, Map<String, List<SourceRef>> words) {
        String text = passage.text();
        char first = wide ? '\uFF21' : 'A';
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) >= first && text.charAt(end) < first + 26) {
                end++;
            }
            boolean whole =
                    (i == 0 || !isLetter(text.charAt(i - 1))) && (end == text.length() || !isLetter(text.charAt(end)));
            if (whole && end - i >= SHORTEST && end - i <= LONGEST) {
                StringBuilder word = new StringBuilder();
                for (int k = i; k < end; k++) {
                    word.append((char) (text.charAt(k) - first + 'A'));
                }
                words.computeIfAbsent(word.toString(), key -> new ArrayList<>()).add(passage.place(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isLetter(char c) {
        char half = c >= '\uFF21' && c <= '\uFF5A' ? (char) (c - 0xFEE0) : c;
        return (half >= 'A' && half <= 'Z') || (half >= 'a' && half <= 'z');
    }

    private static String widened(String word) {
        StringBuilder wide = new StringBuilder();
        word.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
