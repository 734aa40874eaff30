package jp.shirube.app.portal;

import java.util.List;
import java.util.Map;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.forecast.Forecast;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.app.indicator.SeriesBreak;
import jp.shirube.app.indicator.TargetRevision;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator has come（進みぐあい）, for residents: nothing in it names a person.
 *
 * @param target in force in the year that is shown; null where the plan has none
 * @param now the latest year with a figure; null where there is none yet
 * @param measure by which that year is judged
 * @param achievement of that year; of nothing where there is none
 * @param pace of the same year
 * @param state as a label
 * @param grade what the scheme calls it; empty where the scheme knows no grade
 * @param scheme that judged
 * @param chosen whether persons of the town chose the scheme
 * @param years every year of which something is known or expected, in order
 * @param revisions of the target, in order
 * @param breaks in what is counted, in order
 * @param said what the town says of the indicator, by the name of the field
 * @param forecast null where none is to be shown
 */
public record IndicatorProgress(
        @Nullable Value target,
        @Nullable Integer now,
        Measure measure,
        Assessment achievement,
        Assessment pace,
        ProgressState state,
        String grade,
        GradeScheme scheme,
        boolean chosen,
        List<ProgressYear> years,
        List<TargetRevision> revisions,
        List<SeriesBreak> breaks,
        Map<String, String> said,
        @Nullable Forecast forecast) {
    public IndicatorProgress {
        years = List.copyOf(years);
        revisions = List.copyOf(revisions);
        breaks = List.copyOf(breaks);
        said = Map.copyOf(said);
    }

    /** What the town says in a field; empty for nothing. */
    public String said(String field) {
        return said.getOrDefault(field, "");
    }

    /** The year that is shown as now, where there is one. */
    public @Nullable ProgressYear nowYear() {
        return years.stream()
                .filter(each -> now != null && each.year() == now)
                .findFirst()
                .orElse(null);
    }
}
