package jp.shirube.app.desk.history;

import java.util.List;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * A change of a row, in words.
 *
 * @param row for its own history
 * @param kind of thing, such as 事業
 * @param part of the thing that the row is, such as 年度別の内容; null for the thing itself
 * @param done what was done, as a word; its sign is a class of tags
 * @param fields that differ
 */
record ChangedRow(
        RowRef row, Thing thing, String kind, @Nullable String part, Done done, List<ChangedField> fields) {
    ChangedRow {
        fields = List.copyOf(fields);
    }

    /** What was done to a row. */
    enum Done {
        ADDED("new"),
        BROUGHT_BACK("new"),
        CHANGED("chg"),
        MOVED("chg"),
        RETIRED("gone");

        private final String sign;

        Done(String sign) {
            this.sign = sign;
        }

        /** Class of its tag. */
        public String sign() {
            return sign;
        }
    }
}
