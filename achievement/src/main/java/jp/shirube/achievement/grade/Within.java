package jp.shirube.achievement.grade;

import java.math.BigDecimal;
import java.util.Objects;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Looked;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A percentage within limits, compared without rounding. What holds without a rate counts as 100; what does not hold and has no rate is
 * known to be below 100 and nothing more.
 *
 * @param from lowest, inclusive; null where open
 * @param below highest, exclusive; null where open
 */
public record Within(
        Percentage percentage,
        @Nullable BigDecimal from,
        @Nullable BigDecimal below) implements Condition {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is measured in percent. */
    public enum Percentage {
        /** 達成率 or 進捗率, as the formula of the indicator says. */
        ACHIEVEMENT,
        /** Of what the path asks of the year. */
        PACE,
        /** Change from the baseline in the good direction. */
        CHANGE
    }

    @Override
    public Verdict test(Facts facts) {
        if (percentage == Percentage.CHANGE) {
            Looked change = facts.change();
            return change.isMissing() ? Verdict.unknown(Objects.requireNonNull(change.reason())) : fits(change.exact());
        }
        Assessment assessment = percentage == Percentage.PACE ? facts.pace() : facts.achievement();
        return assessment instanceof Assessed assessed
                ? ofAssessed(assessed)
                : Verdict.unknown(((NotAssessable) assessment).reason());
    }

    private Verdict ofAssessed(Assessed assessed) {
        Fraction rate = assessed.rate();
        if (rate != null || assessed.attained()) {
            return fits(rate == null ? Fraction.HUNDRED : rate);
        }
        return from != null && from.compareTo(HUNDRED) >= 0 ? Verdict.NO : Verdict.unknown(Reason.NO_RATE);
    }

    private Verdict fits(Fraction value) {
        return Verdict.of((from == null || value.compareTo(Fraction.of(from)) >= 0)
                && (below == null || value.compareTo(Fraction.of(below)) < 0));
    }
}
