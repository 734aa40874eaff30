package jp.shirube.app.desk.money;

import java.util.Collection;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.ProjectMoney;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of one kind added up, with those that are no number counted apart.
 *
 * @param yen null where there is no number
 */
record StageTally(@Nullable Long yen, int numbers, int undecided, int noBudget) {
    /**
     * Adds up.
     *
     * @param of what is added
     * @param whole what has to be a number of the same project, so that parts never stand without their whole
     */
    static StageTally of(Collection<ProjectMoney> money, FinanceQuestion of, FinanceQuestion whole) {
        long yen = 0;
        int numbers = 0;
        int undecided = 0;
        int noBudget = 0;
        for (ProjectMoney each : money) {
            Amount amount = of.of(each);
            undecided += amount.equals(Amount.UNDECIDED) ? 1 : 0;
            noBudget += amount.equals(Amount.NO_BUDGET) ? 1 : 0;
            if (amount.known() && whole.of(each).known()) {
                yen = Math.addExact(yen, amount.whole());
                numbers++;
            }
        }
        return new StageTally(numbers == 0 ? null : Long.valueOf(yen), numbers, undecided, noBudget);
    }
}
