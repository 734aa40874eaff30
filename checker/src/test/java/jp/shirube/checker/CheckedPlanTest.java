package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Derived;
import jp.shirube.kernel.Severity;
import org.junit.jupiter.api.Test;

class CheckedPlanTest {

    @Test
    void what_rules_share_is_worked_out_once_in_a_run_and_anew_in_the_next() {
        List<CheckedPlan> asked = new ArrayList<>();
        Derived<Integer> passages = new Derived<>(plan -> {
            asked.add(plan);
            return plan.passages().size();
        });
        CheckedPlan plan = Documents.good("mihon-sakutei-hoshin.txt");

        assertThat(plan.derived(passages)).isEqualTo(plan.derived(passages)).isPositive();
        assertThat(asked).hasSize(1);
        assertThat(plan.afresh().derived(passages)).isPositive();
        assertThat(asked).hasSize(2);
    }

    @Test
    void rules_that_are_asked_one_by_one_say_what_they_say_together() {
        CheckedPlan plan = Documents.good("mihon-ken-kyosei-vision.txt");
        RuleRun run = RuleRun.over(plan, Settings.STANDARD);

        assertThat(RuleBook.RULES.stream()
                        .flatMap(rule -> run.ask(rule).stream())
                        .toList())
                .isNotEmpty()
                .isEqualTo(Checker.checked(plan, RuleBook.RULES, Settings.STANDARD));
    }

    @Test
    void what_rules_share_is_worked_out_once_however_many_ask() {
        List<CheckedPlan> asked = new ArrayList<>();
        Derived<Integer> lines = new Derived<>(plan -> {
            asked.add(plan);
            return plan.lines().size();
        });
        RuleRun run = RuleRun.over(Documents.good("mihon-ken-kyosei-vision.txt"), Settings.STANDARD);

        run.ask(asking(lines));
        run.ask(asking(lines));
        assertThat(asked).hasSize(1);
    }

    private static Rule asking(Derived<Integer> thing) {
        return new Rule() {
            @Override
            public String id() {
                return "asking";
            }

            @Override
            public Family family() {
                return Family.TIME;
            }

            @Override
            public Severity severity() {
                return Severity.INFO;
            }

            @Override
            public void check(CheckedPlan plan, Report report) {
                plan.derived(thing);
            }
        };
    }
}
