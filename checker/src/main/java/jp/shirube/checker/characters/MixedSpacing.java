package jp.shirube.checker.characters;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A word of Latin letters and katakana that is printed with a space in one place and without in another; each text with a space once. */
final class MixedSpacing implements Rule {

    private static final Pattern SPACED = Pattern.compile("([A-Za-z]{2,12}) ([\u30A1-\u30FA\u30FC]{3,})");

    @Override
    public String id() {
        return "mixed-spacing";
    }

    @Override
    public Family family() {
        return Family.CHARACTERS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<SourceRef, String> spaced = new LinkedHashMap<>();
        Set<String> sought = new HashSet<>();
        for (Passage passage : Noticed.passages(plan, Noticed.Kind.SPACE)) {
            Matcher matcher = SPACED.matcher(passage.text());
            while (matcher.find()) {
                spaced.put(passage.place(matcher.start(), matcher.end()), matcher.group());
                sought.add(closed(matcher.group()));
            }
        }
        Set<String> found = new HashSet<>();
        for (Passage passage : sought.isEmpty() ? List.<Passage>of() : plan.passages()) {
            sought.removeIf(word -> passage.text().contains(word) && found.add(word));
        }
        spaced.forEach((place, word) -> {
            if (found.contains(closed(word))) {
                report.at(place, word, closed(word));
            }
        });
    }

    private static String closed(String word) {
        return word.replace(" ", "");
    }
}
