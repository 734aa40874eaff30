package jp.shirube.app.indicator;

import java.util.Comparator;
import java.util.List;
import jp.shirube.app.audit.Held;
import org.jspecify.annotations.Nullable;

/** The way of an indicator through the years as persons say it（歩み）, each list by year. */
public record IndicatorCourse(
        List<Held<AnnualTarget>> annualTargets, List<Held<TargetRevision>> revisions, List<Held<SeriesBreak>> breaks) {
    /** Nobody said anything. */
    public static final IndicatorCourse NONE = new IndicatorCourse(List.of(), List.of(), List.of());

    public IndicatorCourse {
        annualTargets = annualTargets.stream()
                .sorted(Comparator.comparingInt(each -> each.value().year()))
                .toList();
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(each -> each.value().year()))
                .toList();
        breaks = breaks.stream()
                .sorted(Comparator.comparingInt(each -> each.value().year()))
                .toList();
    }

    /** The revision by which a fiscal year is judged; null where the target of the plan still holds. */
    public @Nullable Held<TargetRevision> revisionIn(int year) {
        return revisions.stream()
                .filter(each -> each.value().year() <= year)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether nobody said anything. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
