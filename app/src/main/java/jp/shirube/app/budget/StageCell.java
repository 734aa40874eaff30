package jp.shirube.app.budget;

import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * An amount with where it comes from（額と出どころ）.
 *
 * @param row that says it; null where it was worked out of several
 * @param basis which kind of row says it
 */
public record StageCell(Amount amount, @Nullable RowRef row, Basis basis) {
    /** Nothing is said by anybody. */
    public static final StageCell NOTHING = new StageCell(Amount.NONE, null, Basis.ENTERED);

    /** Where amounts come from. What a person entered goes before what follows from accounts, that before what a document prints. */
    public enum Basis {
        /** A person entered it. */
        ENTERED,
        /** It follows from amounts of accounts and the project's shares in them. */
        ACCOUNTS,
        /** A document prints it, or a person corrected that. */
        DOCUMENT,
        /** 一般財源 = 事業費 − 特定財源. */
        REST
    }
}
