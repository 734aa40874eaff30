package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shirube.app.checking.PlanReadings.PlanReading;
import jp.shirube.checker.CheckedFinding;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Checker;
import jp.shirube.checker.Inspection;
import jp.shirube.checker.RuleBook;
import jp.shirube.checker.RuleRun;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.kernel.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks every rule that is on, one by one. A rule that breaks is named and stops no other. */
@Component
class Judging {
    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    private final ReadingFindings readings;

    Judging(ReadingFindings readings) {
        this.readings = readings;
    }

    /**
     * What a run says.
     *
     * @param broken rules that failed
     */
    record Verdict(List<Judgement> judgements, List<String> broken) {}

    /** How many rules there are. */
    static int rules() {
        return RuleBook.RULES.size() + RuleBook.TOWN_RULES.size();
    }

    /**
     * Checks a plan.
     *
     * @param town other plans of its issuer, for the rules between plans
     * @param progress takes how many rules have been asked
     */
    Verdict judge(PlanReading plan, List<CheckedPlan> town, Settings settings, IntConsumer progress) {
        Asking asking = new Asking(progress);
        RuleRun run = RuleRun.over(plan.checked(), settings);
        for (Rule rule : RuleBook.RULES) {
            asking.ask(rule.id(), rule.family(), () -> run.ask(rule));
        }
        List<CheckedPlan> all =
                Stream.concat(Stream.of(plan.checked()), town.stream()).toList();
        for (TownRule rule : RuleBook.TOWN_RULES) {
            asking.ask(
                    rule.id(),
                    Family.ACROSS,
                    () -> Checker.checkTown(all, List.of(rule), settings).stream()
                            .filter(each -> each.plan() == plan.checked())
                            .map(each -> new CheckedFinding(each.finding(), null))
                            .toList());
        }
        Inspection.withoutSuperseded(readings.standing(plan), asking.findings, settings).stream()
                .map(each -> Judgement.of(each, null, null))
                .forEach(asking.found::add);
        return new Verdict(List.copyOf(new LinkedHashSet<>(asking.found)), asking.broken);
    }

    /** What has been found so far. */
    private static final class Asking {
        private final List<Finding> findings = new ArrayList<>();
        private final List<Judgement> found = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();
        private final IntConsumer progress;
        private int done;

        private Asking(IntConsumer progress) {
            this.progress = progress;
        }

        private void ask(String rule, Family family, Supplier<List<CheckedFinding>> answer) {
            try {
                List<CheckedFinding> said = answer.get();
                for (CheckedFinding each : said) {
                    findings.add(each.finding());
                    found.add(Judgement.of(each.finding(), family, each.correction()));
                }
            } catch (RuntimeException failed) {
                LOG.warn("Rule {} failed", rule, failed);
                broken.add(rule);
            }
            progress.accept(++done);
        }
    }
}
