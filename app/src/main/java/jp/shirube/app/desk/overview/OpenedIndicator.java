package jp.shirube.app.desk.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Held;
import jp.shirube.app.desk.indicator.Achieved;
import jp.shirube.app.desk.indicator.AchievedChart;
import jp.shirube.app.desk.indicator.AchievedYear;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;

/**
 * An indicator opened in the middle of a list: its chart, how its rate comes about, and its results.
 *
 * @param chart null where there is none
 * @param year whose rate the line shows; null where the year has no result
 */
public record OpenedIndicator(
        StandingLine line,
        @Nullable AchievedChart chart,
        @Nullable AchievedYear year,
        List<Result> results) {
    public OpenedIndicator {
        results = List.copyOf(results);
    }

    /** A result with what is expected of its year; empty where nothing is. */
    public record Result(Held<Actual> actual, String expected) {}

    static OpenedIndicator of(StandingLine line, @Nullable Period period, PlanSchemes schemes, int year) {
        Achieved achieved = Achieved.of(line.sheet(), period, schemes);
        Map<Integer, AchievedYear> byYear =
                achieved.years().stream().collect(Collectors.toMap(AchievedYear::year, Function.identity()));
        return new OpenedIndicator(
                line,
                achieved.chart(),
                byYear.get(year),
                line.sheet().actuals().stream()
                        .map(each -> result(each, byYear.get(each.value().year())))
                        .toList());
    }

    private static Result result(Held<Actual> actual, @Nullable AchievedYear year) {
        return new Result(actual, year == null ? "" : year.expected());
    }
}
