package jp.shirube.checker;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.text.Passage;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its running text, ready to be checked.
 *
 * @param name of the document for people: the name of a file or the title of a plan in the store
 * @param plan what was read or is held
 * @param passages the text in the order of the document; of a plan in the store, the texts that it holds
 * @param text the document itself; null for a plan in the store
 */
public record CheckedPlan(
        String name,
        PlanDocument plan,
        List<Passage> passages,
        @Nullable TextDocument text) {

    public CheckedPlan {
        passages = List.copyOf(passages);
    }

    /** A plan of which only the passages are at hand. */
    public CheckedPlan(String name, PlanDocument plan, List<Passage> passages) {
        this(name, plan, passages, null);
    }

    /** The lines on which something is printed; none for a plan in the store. */
    public List<Line> lines() {
        List<Line> filled = new ArrayList<>();
        if (text != null) {
            for (Line line : text.lines()) {
                if (!line.blank()) {
                    filled.add(line);
                }
            }
        }
        return filled;
    }
}
