package jp.shirube.checker.rule;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.kernel.Severity;

/** One thing that can be wrong between several plans of one town. Stateless; words as for {@link Rule}. */
public interface TownRule {

    /** Stable id in kebab case. */
    String id();

    /** How much a finding matters, unless the town's settings say otherwise. */
    Severity severity();

    /** Reports every place where plans of one town disagree. */
    void check(List<CheckedPlan> plans, TownReport report);
}
