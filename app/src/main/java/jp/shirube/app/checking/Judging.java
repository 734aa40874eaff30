package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import jp.shirube.app.checking.PlanReadings.PlanReading;
import jp.shirube.checker.Checker;
import jp.shirube.checker.RuleBook;
import jp.shirube.checker.rule.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks every rule that is on. A rule that breaks is named and stops no other. */
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

    /**
     * Checks a plan.
     *
     * @param settings of the issuer, by rule
     * @param progress takes how many rules have been asked
     */
    Verdict judge(PlanReading plan, Map<String, RuleSetting> settings, IntConsumer progress) {
        List<Judgement> found = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int done = 0;
        for (Rule rule : RuleBook.RULES) {
            if (!isOff(rule.id(), settings)) {
                try {
                    Checker.check(plan.checked(), List.of(rule)).stream()
                            .map(each -> Judgement.of(each, rule.family()))
                            .forEach(found::add);
                } catch (RuntimeException failed) {
                    LOG.warn("Rule {} failed", rule.id(), failed);
                    broken.add(rule.id());
                }
            }
            progress.accept(++done);
        }
        readings.standing(plan).stream()
                .filter(each -> !isOff(each.rule(), settings))
                .forEach(found::add);
        return new Verdict(found.stream().map(each -> weighed(each, settings)).toList(), broken);
    }

    private static boolean isOff(String rule, Map<String, RuleSetting> settings) {
        RuleSetting setting = settings.get(rule);
        return setting != null && setting.switchedOff();
    }

    private static Judgement weighed(Judgement judgement, Map<String, RuleSetting> settings) {
        RuleSetting setting = settings.get(judgement.rule());
        return setting == null || setting.severity() == null ? judgement : judgement.withSeverity(setting.severity());
    }
}
