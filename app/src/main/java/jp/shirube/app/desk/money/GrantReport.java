package jp.shirube.app.desk.money;

import java.util.List;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.Grant;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.project.ProjectEntry;

/**
 * A grant with the amounts and indicators of its report（交付金の報告）.
 *
 * @param years of the grant, or all that its projects have amounts of
 * @param lines its projects
 * @param indicators by which it is reported
 */
record GrantReport(Grant grant, List<Integer> years, List<Line> lines, List<IndicatorSheet> indicators) {

    /**
     * A project.
     *
     * @param years its amounts, one a year of the report
     */
    record Line(ProjectEntry project, Grant.Served served, List<Year> years) {}

    /**
     * Amounts of a year in whole yen.
     *
     * @param budgeted of the project: 当初 and 補正 and 繰越 together
     * @param settled of the project
     * @param granted of the settlement, borne by the grant; of the budget where nothing is settled
     */
    record Year(int year, Amount budgeted, Amount settled, Amount granted) {}
}
