package jp.shirube.app.indicator;

import java.util.List;
import java.util.Map;
import jp.shirube.app.plan.PlanId;

/** Indicators（指標） of plans, nodes and projects, always in printed order. */
public interface Indicators {
    /** Every indicator of a plan. */
    List<IndicatorSheet> list(PlanId plan);

    /** The indicators that measure this very node, by its id within the plan. */
    List<IndicatorSheet> listOfNode(PlanId plan, String nodeKey);

    /** The indicators of a project, by its id within the plan. */
    List<IndicatorSheet> listOfProject(PlanId plan, String projectKey);

    /**
     * One indicator.
     *
     * @throws NoSuchIndicator where there is none
     */
    IndicatorSheet get(IndicatorId indicator);

    /** How many indicators each plan has; plans without any are absent. */
    Map<PlanId, Integer> counts();
}
