package jp.shirube.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.indicator.IndicatorRows;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Tables of indicators that the form of a plan left as text: their header tells what they are, the heading above them what they measure. */
final class LooseIndicators {

    /** Two spaces or more, of any width. */
    private static final Pattern GAP = Pattern.compile("[ \\u3000]{2,}");

    private static final int LONGEST_HEADER = 80;

    private LooseIndicators() {}

    /** The plan with the indicators of such tables; the plan itself where there are none. */
    static PlanDocument place(Reading reading, PlanDocument plan) {
        if (plan.nodes().isEmpty()) {
            return plan;
        }
        BitSet held = new BitSet();
        plan.indicators().forEach(indicator -> hold(held, indicator));
        PlanDraft draft = new PlanDraft();
        draft.indicators().addAll(plan.indicators());
        IndicatorRows rows = null;
        int last = 0;
        for (Line line : reading.filledLines()) {
            Optional<IndicatorHeader> header = held.get(line.number()) ? Optional.empty() : header(line);
            if (header.isPresent()) {
                Node node = above(plan.nodes(), line.number());
                rows = node == null || header.get().indexOf(IndicatorHeader.Role.TARGET) < 0
                        ? null
                        : new IndicatorRows(reading, draft, header.get(), IndicatorKind.KPI, node.id(), null);
            } else if (rows != null && line.number() == last + 1 && rows.accepts(line) && !held.get(line.number())) {
                rows.read(line);
            } else {
                rows = null;
            }
            last = line.number();
        }
        return draft.indicators().size() == plan.indicators().size()
                ? plan
                : plan.withIndicators(new ArrayList<>(draft.indicators()));
    }

    /** A header in cells, or one whose words stand apart by wide gaps. */
    private static Optional<IndicatorHeader> header(Line line) {
        if (!mayNameATarget(line.text())) {
            return Optional.empty();
        }
        if (line.tabular()) {
            return IndicatorHeader.find(line);
        }
        if (line.text().length() > LONGEST_HEADER || !GAP.matcher(line.text()).find()) {
            return Optional.empty();
        }
        String cells = GAP.matcher(line.text().strip()).replaceAll("\t");
        return IndicatorHeader.find(TextDocument.of(cells).lines().get(0));
    }

    /** A cheap look: every word for a target holds one of these. */
    private static boolean mayNameATarget(String text) {
        return text.indexOf('目') >= 0 || text.contains("めざす");
    }

    private static void hold(BitSet held, Indicator indicator) {
        Integer line = indicator.source().line();
        Integer end = indicator.source().endLine();
        if (line != null) {
            held.set(line, (end == null ? line : end) + 1);
        }
    }

    /** The last node whose heading stands above a line; null where none does. */
    private static @Nullable Node above(List<Node> nodes, int line) {
        Node found = null;
        for (Node node : nodes) {
            Integer at = node.source().line();
            found = at != null && at < line ? node : found;
        }
        return found;
    }
}
