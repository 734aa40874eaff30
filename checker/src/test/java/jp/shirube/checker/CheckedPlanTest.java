package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.text.Derived;
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
}
