package jp.shirube.checker;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * One run over a plan, in which rules are asked one by one. What several of them work out alike is worked out for the first that asks; a rule that
 * breaks leaves it usable for the others. Of one thread.
 */
public final class RuleRun {

    private final CheckedPlan plan;
    private final Settings settings;

    private RuleRun(CheckedPlan plan, Settings settings) {
        this.plan = plan;
        this.settings = settings;
    }

    /** Begins a run over a copy of the plan, so that others may go on beside it. */
    public static RuleRun over(CheckedPlan plan, Settings settings) {
        return new RuleRun(plan.afresh(), settings);
    }

    /** What a rule finds, with the corrections that it knows; nothing where the town has switched it off. */
    public List<CheckedFinding> ask(Rule rule) {
        List<CheckedFinding> findings = new ArrayList<>();
        if (settings.applies(rule.id())) {
            Severity severity = settings.severity(rule.id(), rule.severity());
            rule.check(plan, new Findings(rule.family(), rule.id(), severity, settings, null, findings));
        }
        return findings;
    }

    /** Takes what one rule finds, in the words of its family. */
    private record Findings(
            Family family,
            String rule,
            Severity severity,
            Settings settings,
            @Nullable Correction correction,
            List<CheckedFinding> found)
            implements Report {
        @Override
        public void at(@Nullable SourceRef place, List<SourceRef> related, Object... arguments) {
            String message = RuleTexts.message(family, rule, arguments);
            found.add(new CheckedFinding(new Finding(rule, severity, message, place, related), correction));
        }

        @Override
        public Report correcting(String read, String written) {
            return new Findings(family, rule, severity, settings, new Correction(read, written), found);
        }
    }
}
