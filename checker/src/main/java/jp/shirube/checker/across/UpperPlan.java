package jp.shirube.checker.across;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A plan to whose projects another plan points with codes such as 1-1-②-3: outline numbers, then the order under the last of them. */
final class UpperPlan {

    private static final Derived<UpperPlan> DERIVED = new Derived<>(plan -> new UpperPlan(plan.plan()));

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, SourceRef> places = new HashMap<>();

    /** The projects of a plan by code. */
    static UpperPlan of(CheckedPlan plan) {
        return plan.derived(DERIVED);
    }

    private UpperPlan(PlanDocument plan) {
        Map<String, String> numbers = new HashMap<>();
        for (Node node : plan.nodes()) {
            String parent = node.parent() == null ? "" : numbers.getOrDefault(node.parent(), "");
            Mark mark = node.mark() == null ? null : Mark.of(node.mark() + " ");
            String own = mark == null || mark.ordinal() == 0 ? "" : String.valueOf(mark.ordinal());
            numbers.put(node.id(), parent.isEmpty() || own.isEmpty() ? parent + own : parent + "-" + own);
        }
        for (Project project : plan.projects()) {
            for (Placement placement : project.placements()) {
                String code = numbers.getOrDefault(placement.node(), "") + "-" + placement.order();
                titles.put(code, project.name());
                places.put(code, placement.source());
            }
        }
    }

    /** The code of another plan with plain numbers: 1-1-②-3 is 1-1-2-3. */
    static String plain(String code) {
        StringBuilder plain = new StringBuilder();
        for (String part : JapaneseText.key(code).split("-")) {
            Mark mark = Mark.of(part + " ");
            plain.append(plain.isEmpty() ? "" : "-")
                    .append(mark == null || mark.ordinal() == 0 ? part : String.valueOf(mark.ordinal()));
        }
        return plain.toString();
    }

    /** The name of the project that a code points to; null where it points to none. */
    @Nullable
    String title(String code) {
        return titles.get(plain(code));
    }

    @Nullable
    SourceRef place(String code) {
        return places.get(plain(code));
    }
}
