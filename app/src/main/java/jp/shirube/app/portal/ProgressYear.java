package jp.shirube.app.portal;

import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Looked;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/**
 * One year of an indicator.
 *
 * @param value the result; null where nothing was entered
 * @param status how firm it is, or why there is none; null where nobody said
 * @param note empty for none
 * @param counted the result in the unit of the target; where the years add up, the sum so far
 * @param expected of the year, in the unit of the target
 * @param achievement by the target of that year
 */
public record ProgressYear(
        int year,
        @Nullable Value value,
        @Nullable ActualStatus status,
        String note,
        Looked counted,
        Looked expected,
        Assessment achievement) {}
