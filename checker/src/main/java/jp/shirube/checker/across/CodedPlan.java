package jp.shirube.checker.across;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A plan with codes and the plan they point to.
 *
 * @param upperPlan the plan pointed to
 * @param upper its projects by code
 */
record CodedPlan(CheckedPlan plan, CheckedPlan upperPlan, UpperPlan upper) {

    /** Share of the codes that must point to a project of the same name before the others count as wrong. */
    private static final double MOST = 0.6;

    /** Every pair of plans of one town of which one clearly points to the other. */
    static List<CodedPlan> in(List<CheckedPlan> plans) {
        List<CodedPlan> pairs = new ArrayList<>();
        for (CheckedPlan plan : plans) {
            long coded = plan.plan().projects().stream()
                    .filter(project -> project.code() != null)
                    .count();
            for (CheckedPlan other : plans) {
                if (coded > 2 && other != plan && Towns.same(plan, other)) {
                    UpperPlan upper = UpperPlan.of(other);
                    long agree = plan.plan().projects().stream()
                            .filter(project -> agrees(project, upper))
                            .count();
                    if (agree >= coded * MOST) {
                        pairs.add(new CodedPlan(plan, other, upper));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean agrees(Project project, UpperPlan upper) {
        String code = project.code();
        return code != null && sameName(project.name(), upper.title(code));
    }

    /** Whether two names are one, but for width and spaces. */
    static boolean sameName(String name, @Nullable String other) {
        return other != null && JapaneseText.key(name).equals(JapaneseText.key(other));
    }
}
