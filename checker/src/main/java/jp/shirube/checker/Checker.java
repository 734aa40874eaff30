package jp.shirube.checker;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** The door of checking: a plan goes in, findings come out. */
public final class Checker {

    private Checker() {}

    /** What the rules find in a plan, in the order of the rules. */
    public static List<Finding> check(CheckedPlan plan, List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(plan, new Report() {
                @Override
                public void at(@Nullable SourceRef place, List<SourceRef> related, Object... arguments) {
                    String message = RuleTexts.message(rule.family(), rule.id(), arguments);
                    findings.add(new Finding(rule.id(), rule.severity(), message, place, related));
                }
            });
        }
        return findings;
    }
}
