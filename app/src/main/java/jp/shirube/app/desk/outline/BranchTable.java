package jp.shirube.app.desk.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.PlanSums;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.desk.list.ListWords;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.springframework.stereotype.Component;

/** Money of every branch of a plan by year, in thousands of yen, each project once in a branch; the whole plan first. */
@Component
public class BranchTable {
    private static final int THOUSANDS = 3;

    private final ListWords words = new ListWords();
    private final JapaneseFormats formats;
    private final Plans plans;
    private final Budgets budgets;

    BranchTable(JapaneseFormats formats, Plans plans, Budgets budgets) {
        this.formats = formats;
        this.plans = plans;
        this.budgets = budgets;
    }

    /** One line for the plan and one for each branch; a column for each year. */
    public DataTable of(PlanSheet plan) {
        PlanSums all = budgets.sums(plan.id());
        BranchSum whole = all.total();
        List<Integer> years = whole.total().stream().map(YearSum::year).toList();
        Outline outline = new Outline(plans.outline(plan.id()));
        Map<NodeId, BranchSum> sums = all.branches();
        List<List<TableCell>> rows = new ArrayList<>();
        String title = plan.header().value().title();
        rows.add(row(title, "", "", whole, years));
        for (OutlineNode node : outline.nodes()) {
            BranchSum sum = sums.get(node.id());
            if (sum != null) {
                rows.add(row(title, node.level(), ListWords.path(outline.path(node.id())), sum, years));
            }
        }
        return new DataTable(
                words.title("budgets"),
                words.heads(
                        "budgets",
                        "cost",
                        years.stream().map(formats::fiscalYear).toList()),
                rows);
    }

    private static List<TableCell> row(String plan, String level, String path, BranchSum sum, List<Integer> years) {
        List<TableCell> row = new ArrayList<>(
                List.of(TableCell.of(plan), TableCell.of(level), TableCell.of(path), TableCell.of(sum.projects())));
        for (Integer year : years) {
            row.add(sum.total().stream()
                    .filter(each -> each.year() == year && each.numbers() > 0)
                    .findFirst()
                    .map(each -> TableCell.of(thousands(each.yen())))
                    .orElse(TableCell.BLANK));
        }
        return row;
    }

    /** Whole yen in thousands, exactly. */
    public static BigDecimal thousands(long yen) {
        BigDecimal exact = BigDecimal.valueOf(yen, THOUSANDS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
