package jp.shirube.checker.time;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Step;
import jp.shirube.kernel.Severity;

/** The calendar leaves 30 days for public comment, and time to answer before the plan is decided. */
final class CommentPeriod implements Rule {

    private static final List<String> COMMENT = List.of("パブリックコメント", "パブリック・コメント", "意見募集", "意見公募");
    private static final List<String> DECISION = List.of("決定", "議決", "公表", "策定完了");

    @Override
    public String id() {
        return "comment-period-short";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Step> steps = plan.plan().steps();
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (names(steps.get(i), COMMENT)) {
                last = i;
            }
        }
        for (int i = Math.max(last, 0); last >= 0 && i < steps.size(); i++) {
            Step decision = steps.get(i);
            if (names(decision, DECISION)) {
                Step comment = steps.get(last);
                if (months(decision) - months(comment) < 2 && only(steps, last)) {
                    report.at(comment.source(), List.of(decision.source()), comment.month(), decision.month());
                }
                return;
            }
        }
    }

    /** Whether only one month is set for the comment. */
    private static boolean only(List<Step> steps, int last) {
        return last == 0 || !names(steps.get(last - 1), COMMENT);
    }

    private static boolean names(Step step, List<String> words) {
        return step.items().stream().anyMatch(item -> words.stream().anyMatch(item::contains));
    }

    /** Months since the year 0 of the calendar. */
    private static int months(Step step) {
        return (step.month() < 4 ? step.year() + 1 : step.year()) * 12 + step.month();
    }
}
