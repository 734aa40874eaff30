package jp.shirube.app.budget;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which amount of a project is meant（額の欄）.
 *
 * @param year fiscal year
 * @param ordinal which supplementary budget of the year, 1-based; 0 for every other stage
 * @param source null for the amount as a whole（事業費）
 * @param grant key of the grant that bears it, as a part of its source; null for the source as a whole
 */
public record AmountKey(
        int year,
        Stage stage,
        int ordinal,
        @Nullable FundingSource source,
        @Nullable String grant) {
    /** By year, stage, number, then the whole before its sources and a source before its grants. */
    public static final Comparator<AmountKey> ORDER = Comparator.comparingInt(AmountKey::year)
            .thenComparing(AmountKey::stage)
            .thenComparingInt(AmountKey::ordinal)
            .thenComparing(AmountKey::source, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AmountKey::grant, Comparator.nullsFirst(Comparator.naturalOrder()));

    public AmountKey {
        if ((stage == Stage.SUPPLEMENTARY) != (ordinal > 0)) {
            throw new IllegalArgumentException(stage + " with number " + ordinal);
        }
        if (grant != null && source == null) {
            throw new IllegalArgumentException("a grant is a part of a source");
        }
    }

    /** The amount as a whole of a stage. */
    public static AmountKey whole(int year, Stage stage, int ordinal) {
        return new AmountKey(year, stage, ordinal, null, null);
    }

    /** What a source bears of the same stage, or all of it for null. */
    public AmountKey of(@Nullable FundingSource other) {
        return new AmountKey(year, stage, ordinal, other, null);
    }
}
