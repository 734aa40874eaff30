package jp.shirube.app.intake;

import java.util.List;
import jp.shirube.app.audit.RowRef;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * One difference between a document and what stands（提案）.
 *
 * @param item what it is about: {@code node}, {@code section}, {@code project}, {@code cost} …, the word of its table
 * @param label what a person knows the item by, such as the name of the project and the year
 * @param branch keys of the nodes from the root down under which the item stands in the document; empty for the plan itself
 * @param field that differs; null where the whole item is new or gone
 * @param before as it stands, for people; null for a new item
 * @param after as the document says, for people; null for an item that is gone
 * @param row the row that stands; null for a new item
 * @param source in the document; null for an item that is gone
 * @param person login of the person who changed the field after the last import; null where none did. Never taken by default
 * @param declined who declined it; null unless the decision is DECLINE
 */
public record Proposal(
        long id,
        Kind kind,
        String item,
        String label,
        List<String> branch,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable RowRef row,
        @Nullable SourceRef source,
        @Nullable String person,
        Decision decision,
        @Nullable Declined declined) {

    /** How the document differs. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /** What was decided. */
    public enum Decision {
        OPEN,
        TAKE,
        /** By a person; stands until that is taken back. */
        DECLINE,
        /** A later reading of the document says anew what differs. */
        REPLACED,
        TAKEN;

        /** Whether nobody can decide otherwise in this import any more. */
        public boolean settled() {
            return this == REPLACED || this == TAKEN;
        }
    }

    public Proposal {
        branch = List.copyOf(branch);
    }

    /** Whether it may be taken without a look: nothing that a person entered is touched and nothing is retired. */
    public boolean sure() {
        return kind != Kind.GONE && person == null;
    }
}
