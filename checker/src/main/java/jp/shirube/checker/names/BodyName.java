package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** The long name of a committee or council that stands once with a character missing, where it stands elsewhere in full. */
final class BodyName implements Rule {

    private static final List<String> ENDINGS =
            Phrases.rows(BodyName.class, "bodies.tsv").get(0);

    private static final Pattern NAME = Pattern.compile(
            "[\u4E00-\u9FA0\u3005\u30A1-\u30FA\u30FC\u30FB]{5,30}?(?:" + String.join("|", ENDINGS) + ")");

    private static final int SHORTEST = 9;

    @Override
    public String id() {
        return "body-name-differs";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, List<SourceRef>> names = new LinkedHashMap<>();
        for (Passage passage : plan.passages()) {
            String text = passage.text();
            if (ENDINGS.stream().anyMatch(text::contains)) {
                Matcher name = NAME.matcher(text);
                while (name.find()) {
                    if (name.group().length() >= SHORTEST) {
                        names.computeIfAbsent(name.group(), key -> new ArrayList<>())
                                .add(passage.place(name.start(), name.end()));
                    }
                }
            }
        }
        names.forEach((name, places) -> {
            for (Map.Entry<String, List<SourceRef>> other : names.entrySet()) {
                boolean full = other.getKey().length() == name.length() + 1
                        && other.getValue().size() > places.size()
                        && lacksOne(name, other.getKey());
                if (full && places.size() == 1) {
                    report.at(places.get(0), other.getValue().subList(0, 1), name, other.getKey());
                    return;
                }
            }
        });
    }

    /** Whether a name is the full one without a character in its midst. */
    private static boolean lacksOne(String name, String full) {
        int head = 0;
        while (head < name.length() && name.charAt(head) == full.charAt(head)) {
            head++;
        }
        return head > 1 && head < name.length() && name.substring(head).equals(full.substring(head + 1));
    }
}
