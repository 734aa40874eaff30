package jp.shirube.checker.text;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/** A rule that looks at one passage at a time. */
public abstract class PassageRule implements Rule {

    private final String id;
    private final Family family;
    private final Severity severity;

    protected PassageRule(String id, Family family, Severity severity) {
        this.id = id;
        this.family = family;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Family family() {
        return family;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final void check(CheckedPlan plan, Report report) {
        for (Passage passage : passages(plan)) {
            check(passage, report);
        }
    }

    /** The passages that it looks at: all of them, unless a cheap look tells which cannot break the rule. */
    protected List<Passage> passages(CheckedPlan plan) {
        return plan.passages();
    }

    /** Reports every place of the passage that breaks the rule. */
    protected abstract void check(Passage passage, Report report);
}
