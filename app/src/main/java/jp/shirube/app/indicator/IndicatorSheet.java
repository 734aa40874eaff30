package jp.shirube.app.indicator;

import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator whole, with baseline, target and results.
 *
 * @param node that it measures; null where it measures a project
 * @param projectKey id of the project within the plan that it measures; null where it measures a node
 * @param actuals the results again, each with where it comes from
 * @param remarks what persons say of the results, by fiscal year; years without a remark are absent
 */
public record IndicatorSheet(
        IndicatorId id,
        PlanId plan,
        @Nullable NodeId node,
        @Nullable String projectKey,
        Held<Indicator> indicator,
        List<Held<Actual>> actuals,
        Map<Integer, ActualRemark> remarks,
        IndicatorDefinition definition,
        IndicatorCourse course,
        ComparedSeries compared) {

    public IndicatorSheet {
        actuals = List.copyOf(actuals);
        remarks = Map.copyOf(remarks);
    }

    /** What persons say of the result of a fiscal year. */
    public ActualRemark remark(int year) {
        return remarks.getOrDefault(year, ActualRemark.NONE);
    }
}
