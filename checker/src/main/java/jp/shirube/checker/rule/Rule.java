package jp.shirube.checker.rule;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.kernel.Severity;

/**
 * One thing that can be wrong in a plan. Stateless; one small class each.
 *
 * <p>Its words stand in the resource of its family ({@code <id>.statement}, {@code .why}, {@code .message}; see {@link RuleTexts}).
 */
public interface Rule {

    /** Stable id in kebab case, such as {@code row-total-differs}. */
    String id();

    /** The family it belongs to. */
    Family family();

    /** How much a finding matters, unless the town's settings say otherwise. */
    Severity severity();

    /** Reports every place where the plan breaks the rule. Quiet where the plan leaves open whether it does. */
    void check(CheckedPlan plan, Report report);
}
