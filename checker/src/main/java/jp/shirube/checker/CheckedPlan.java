package jp.shirube.checker;

import java.util.List;
import jp.shirube.checker.text.Passage;
import jp.shirube.exchange.PlanDocument;

/**
 * A plan with its running text, ready to be checked.
 *
 * @param name of the document for people: the name of a file or the title of a plan in the store
 * @param plan what was read or is held
 * @param passages the text in the order of the document; of a plan in the store, the texts that it holds
 */
public record CheckedPlan(String name, PlanDocument plan, List<Passage> passages) {

    public CheckedPlan {
        passages = List.copyOf(passages);
    }
}
