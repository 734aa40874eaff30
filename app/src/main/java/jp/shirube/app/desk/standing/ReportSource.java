package jp.shirube.app.desk.standing;

import java.util.List;
import jp.shirube.app.plan.PlanId;

/** Something that has a say in the report for the head of the town: money, indicators. Each declares one bean; the report asks all of them. */
public interface ReportSource {
    /** How many fiscal years up to that of the report are read, so that all who tell read the same once. */
    int YEARS = 5;

    /** What should be looked at first, in any order. */
    List<ReportedException> exceptions(PlanId plan, int year);
}
