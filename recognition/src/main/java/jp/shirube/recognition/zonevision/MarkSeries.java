package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reports marks that do not fit those of the headings beside them: (Ⅰ) among (2) and (3), or ア followed by ウ. Where a series begins anew,
 * a heading above it was lost, and all that follows is doubtful.
 */
final class MarkSeries {

    private final Reading reading;

    private MarkSeries(Reading reading) {
        this.reading = reading;
    }

    static void check(Reading reading, PlanDraft draft) {
        MarkSeries series = new MarkSeries(reading);
        series.check(draft.roots());
        for (NodeDraft node : draft.nodes()) {
            series.check(node.children());
        }
    }

    private void check(List<NodeDraft> siblings) {
        List<NodeDraft> marked = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (NodeDraft node : siblings) {
            if (node.mark() != null) {
                marked.add(node);
                counts.merge(style(node.mark()), 1, Integer::sum);
            }
        }
        boolean restarted = false;
        for (int i = 0; i < marked.size(); i++) {
            NodeDraft node = marked.get(i);
            NodeDraft before = i == 0 ? null : marked.get(i - 1);
            restarted |= before != null && node.ordinal() == 1 && before.ordinal() > 0;
            checkStyle(node, marked, counts);
            if (restarted || !follows(node, before)) {
                String previous = before == null ? "—" : String.valueOf(before.mark());
                reading.find(ZoneVisionRule.MARK_GAP, node.source(), String.valueOf(node.mark()), previous);
            }
        }
    }

    private void checkStyle(NodeDraft node, List<NodeDraft> marked, Map<String, Integer> counts) {
        if (counts.size() < 2) {
            return;
        }
        String style = style(String.valueOf(node.mark()));
        for (NodeDraft other : marked) {
            String otherStyle = style(String.valueOf(other.mark()));
            if (counts.getOrDefault(otherStyle, 0) > counts.getOrDefault(style, 0)) {
                reading.find(
                        ZoneVisionRule.MARK_OUT_OF_SERIES,
                        node.source(),
                        String.valueOf(node.mark()),
                        String.valueOf(other.mark()));
                return;
            }
        }
    }

    private static boolean follows(NodeDraft node, @Nullable NodeDraft before) {
        int ordinal = node.ordinal();
        if (ordinal == 0 || (before != null && before.ordinal() == 0)) {
            return true;
        }
        return ordinal == (before == null ? 1 : before.ordinal() + 1);
    }

    /** Marks of one style differ in their number only. */
    private static String style(String mark) {
        StringBuilder style = new StringBuilder();
        for (char c : JapaneseText.key(mark).toCharArray()) {
            boolean digit = c >= '0' && c <= '9';
            boolean roman = (c >= 'Ⅰ' && c <= 'Ⅻ') || c == 'I' || c == 'V' || c == 'X';
            boolean circled = c >= '①' && c <= '⑳';
            boolean kana = c >= 'ア' && c <= 'ン';
            String kind = digit ? "1" : roman ? "I" : circled ? "①" : kana ? "ア" : String.valueOf(c);
            if (style.indexOf(kind) < 0) {
                style.append(kind);
            }
        }
        return style.toString();
    }
}
