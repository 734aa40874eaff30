package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Phrases;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** The long name of a committee or council that stands once with a character missing, where it stands elsewhere in full. */
final class BodyName implements Rule {

    private static final List<String> ENDINGS =
            Phrases.rows(BodyName.class, "bodies.tsv").get(0);

    /** In every ending. */
    private static final char MEETING = '\u4F1A';

    private static final int SHORTEST_BEFORE = 5;
    private static final int LONGEST_BEFORE = 30;
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
        for (Passage passage : Sign.BODY.passages(plan)) {
            collect(passage, names);
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

    /** Every run of letters of names that goes with an ending. */
    private static void collect(Passage passage, Map<String, List<SourceRef>> names) {
        String text = passage.text();
        int last = 0;
        for (int at = text.indexOf(MEETING); at >= 0; at = text.indexOf(MEETING, at + 1)) {
            for (String ending : ENDINGS) {
                int begin = at - ending.indexOf(MEETING);
                if (begin >= last && text.startsWith(ending, begin)) {
                    int start = start(text, begin, last);
                    int end = begin + ending.length();
                    if (begin - start >= SHORTEST_BEFORE && end - start >= SHORTEST) {
                        names.computeIfAbsent(text.substring(start, end), key -> new ArrayList<>())
                                .add(passage.place(start, end));
                    }
                    last = end;
                }
            }
        }
    }

    private static int start(String text, int ending, int last) {
        int start = ending;
        while (start > last && ending - start < LONGEST_BEFORE && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLetter(char c) {
        return (c >= '\u4E00' && c <= '\u9FA0') || c == '\u3005' || (c >= '\u30A1' && c <= '\u30FC');
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
