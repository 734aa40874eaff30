package jp.shirube.checker.completeness;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules of completeness. */
public final class CompletenessRules {

    /** In the order in which they are listed. */
    public static final List<Rule> RULES = List.of(
            new SiblingSections(),
            new BracketHeadings(),
            new LabelOfBlocks(),
            new EmptyBranch(),
            new CostYearMissing(),
            new MeasureWithoutIndicator(),
            new IndicatorWithoutValues(),
            new TargetMissing(),
            new BaselineUndefined(),
            new ActivityWithoutCost(),
            new CostWithoutActivity(),
            new ProjectWithoutCost());

    private CompletenessRules() {}
}
