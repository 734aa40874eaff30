package jp.shirube.app.desk;

import java.util.List;
import java.util.Map;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;

/** Something that has a say in the report for the head of the town: money, indicators. Each declares one bean; the report asks all of them. */
public interface ReportSource {
    /** What should be looked at first, in any order. */
    List<ReportedException> exceptions(PlanId plan, int year);

    /** Head of the column beside the goals; empty for none. */
    default String heading() {
        return "";
    }

    /** What stands in that column for each goal, such as counts of grades in words; goals without a word are absent. */
    default Map<NodeId, String> goals(PlanId plan, int year, List<NodeId> goals) {
        return Map.of();
    }
}
