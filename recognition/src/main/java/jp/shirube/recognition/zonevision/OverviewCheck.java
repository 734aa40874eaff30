package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.exchange.Listing;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/** Compares the overview with the sheets, and lists its rows under the place that the text gives them. */
final class OverviewCheck {

    private final Reading reading;
    private final PlanDraft draft;
    private final Map<String, NodeDraft> placed = new HashMap<>();
    /** Cells known to stand in the wrong place: what is filled down from them says nothing. */
    private final Set<String> misplaced = new HashSet<>();

    OverviewCheck(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
        Map<String, NodeDraft> byId = new HashMap<>();
        draft.nodes().forEach(node -> byId.put(node.id(), node));
        for (ProjectDraft project : draft.projects()) {
            NodeDraft node = project.placements().isEmpty()
                    ? null
                    : byId.get(project.placements().get(0).node());
            if (node != null) {
                placed.putIfAbsent(JapaneseText.key(project.name()), node);
            }
        }
    }

    void check(Overview overview) {
        if (overview.rows().isEmpty()) {
            return;
        }
        Set<String> listed = new HashSet<>();
        for (Overview.Row row : overview.rows()) {
            String key = JapaneseText.key(row.title());
            listed.add(key);
            NodeDraft node = placed.get(key);
            List<String> path;
            if (node == null) {
                reading.find(ZoneVisionRule.OVERVIEW_WITHOUT_SHEET, reading.source(row.line()), row.title());
                path = printedPath(row);
            } else {
                path = ZoneOutline.path(node);
                comparePath(row, node);
            }
            draft.listing().add(new Listing(path, row.title(), row.page(), reading.source(row.line(), row.title())));
        }
        for (ProjectDraft project : draft.projects()) {
            if (!listed.contains(JapaneseText.key(project.name()))) {
                reading.find(ZoneVisionRule.SHEET_NOT_LISTED, project.source(), project.name());
            }
        }
    }

    /** The place of a row without a sheet: under the heading of its agreement, else as the table prints it. */
    private List<String> printedPath(Overview.Row row) {
        List<String> path = new ArrayList<>();
        String agreement = row.filled().get(2);
        if (agreement != null) {
            for (NodeDraft node : draft.nodes()) {
                boolean same = node.level().equals(ZoneWords.MEASURE_LEVELS.get(2)) && node.sameTitle(agreement);
                if (same) {
                    return ZoneOutline.path(node);
                }
            }
        }
        for (String title : row.filled()) {
            if (title != null) {
                path.add(title);
            }
        }
        return path;
    }

    private void comparePath(Overview.Row row, NodeDraft node) {
        for (int i = 0; i < row.cells().size(); i++) {
            NodeDraft at = ZoneOutline.above(node, ZoneWords.MEASURE_LEVELS.get(i));
            if (at == null) {
                continue;
            }
            String printed = row.cells().get(i);
            String filled = row.filled().get(i);
            if (printed != null && !agrees(printed, at)) {
                misplaced.add(i + printed);
                ReadingRule shifted = isOnPath(printed, node) ? ReadingRule.SHIFTED_CELL : null;
                report(row, printed, at, shifted);
            } else if (printed == null && filled != null && !misplaced.contains(i + filled) && !agrees(filled, at)) {
                reading.find(ZoneVisionRule.OVERVIEW_FILLED, reading.source(row.line()), filled, at.title());
            }
        }
    }

    private void report(Overview.Row row, String printed, NodeDraft at, @Nullable ReadingRule shifted) {
        if (shifted == null) {
            reading.find(ZoneVisionRule.OVERVIEW_DIFFERS, reading.source(row.line()), printed, at.title());
        } else {
            reading.find(shifted, reading.source(row.line()), printed);
        }
    }

    /** The overview may print a title without its end: 生活機能の強化 for 生活機能の強化に係る政策分野. */
    private static boolean agrees(String printed, NodeDraft node) {
        return node.titleKey().startsWith(JapaneseText.key(printed));
    }

    private static boolean isOnPath(String printed, NodeDraft node) {
        for (NodeDraft at = node; at != null; at = at.parent()) {
            if (agrees(printed, at)) {
                return true;
            }
        }
        return false;
    }
}
