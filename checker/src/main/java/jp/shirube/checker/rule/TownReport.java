package jp.shirube.checker.rule;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.kernel.SourceRef;

/** Takes what one rule finds between several plans. */
public interface TownReport {

    /**
     * Reports a finding with the rule's message.
     *
     * @param plan the plan that has to be mended
     * @param place where in that plan
     * @param arguments for {@code {0}}, {@code {1}} … of the message
     */
    void at(CheckedPlan plan, SourceRef place, Object... arguments);
}
