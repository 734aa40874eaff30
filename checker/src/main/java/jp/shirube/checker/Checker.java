package jp.shirube.checker;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;

/** The door of checking: a plan goes in, findings come out. */
public final class Checker {

    private Checker() {}

    /** What the rules find in a plan, in the order of the rules. */
    public static List<Finding> check(CheckedPlan plan, List<Rule> rules) {
        return check(plan, rules, Settings.STANDARD);
    }

    /** What the rules that the town has not switched off find in a plan, in the order of the rules. */
    public static List<Finding> check(CheckedPlan plan, List<Rule> rules, Settings settings) {
        return checked(plan, rules, settings).stream()
                .map(CheckedFinding::finding)
                .toList();
    }

    /** The same, with the corrections that the rules know. */
    public static List<CheckedFinding> checked(CheckedPlan plan, List<Rule> rules, Settings settings) {
        List<CheckedFinding> findings = new ArrayList<>();
        RuleRun run = RuleRun.over(plan, settings);
        for (Rule rule : rules) {
            findings.addAll(run.ask(rule));
        }
        return findings;
    }

    /** What the rules between plans find in several plans of one town, in the order of the rules. */
    public static List<TownFinding> checkTown(List<CheckedPlan> plans, List<TownRule> rules, Settings settings) {
        List<TownFinding> findings = new ArrayList<>();
        for (TownRule rule : rules) {
            if (settings.applies(rule.id())) {
                Severity severity = settings.severity(rule.id(), rule.severity());
                rule.check(plans, (plan, place, arguments) -> {
                    String message = RuleTexts.message(Family.ACROSS, rule.id(), arguments);
                    findings.add(new TownFinding(plan, new Finding(rule.id(), severity, message, place, List.of())));
                });
            }
        }
        return findings;
    }
}
