package jp.shirube.recognition.implementation;

import java.util.List;
import jp.shirube.recognition.draft.NodeDraft;
import org.jspecify.annotations.Nullable;

/**
 * A budget table that waits until all projects are known.
 *
 * @param node of its sheet; null where the sheet has no headings
 * @param listed projects of the rows where the table itself lists projects; empty for a table of labels and money
 */
record PendingBudget(Table table, @Nullable NodeDraft node, List<ContentsReader.Listed> listed) {

    PendingBudget {
        listed = List.copyOf(listed);
    }
}
