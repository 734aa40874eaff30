package jp.shirube.app.desk.outline;

import java.util.List;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * A line of the tree.
 *
 * @param sign ▾ open, ▸ closed, · without children, as a word: open, closed or leaf
 * @param usual whether branches of its level are open unless somebody chooses otherwise
 * @param folded whether a branch above it is closed
 * @param on whether it is the node that is shown beside the tree
 * @param projects of the branch, each once
 * @param sums by year of the plan; null for a year of which the branch knows no cost at all
 * @param money what the money columns say
 */
public record TreeRow(
        OutlineNode node,
        Sign sign,
        boolean usual,
        boolean folded,
        boolean on,
        int projects,
        List<@Nullable YearSum> sums,
        Money money) {

    /** Whether more stands below. */
    public enum Sign {
        OPEN,
        CLOSED,
        LEAF
    }

    /** What the money columns of a branch say. */
    public enum Money {
        /** Sums per year. */
        SUMS,
        /** The document says in so many words that there is no budget（予算なし事業）. */
        NO_BUDGET,
        /** There are projects, but no amount is printed. */
        NOT_PRINTED,
        /** Nothing to say: no project, or the branch is shown inside its parent. */
        NOTHING
    }
}
