package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** The sources of funding of an amount add up to it. */
final class FundingSum implements Rule {

    private static final List<String> SOURCES = List.of(
            "国庫支出金", "国支出金", "県支出金", "都支出金", "道支出金", "府支出金", "地方債", "町債", "市債", "村債", "起債", "その他", "その他特定財源", "一般財源");

    @Override
    public String id() {
        return "funding-differs";
    }

    @Override
    public Family family() {
        return Family.ARITHMETIC;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        NumberRow whole = null;
        Line above = null;
        List<NumberRow> sources = new ArrayList<>();
        for (Line line : plan.lines()) {
            NumberRow row = line.tabular() && mayBeSource(line.text()) ? NumberTable.rowOf(line) : null;
            if (row != null && isSource(row)) {
                whole = sources.isEmpty() ? above == null ? null : NumberTable.rowOf(above) : whole;
                sources.add(row);
                continue;
            }
            check(whole, sources, report);
            sources.clear();
            above = line;
        }
        check(whole, sources, report);
    }

    /** A cheap look before the numbers of a line are read: every name of a source holds one of these. */
    private static boolean mayBeSource(String text) {
        return text.indexOf('金') >= 0 || text.indexOf('債') >= 0 || text.indexOf('財') >= 0 || text.indexOf('他') >= 0;
    }

    private static boolean isSource(NumberRow row) {
        String label = row.label().startsWith("財源内訳") ? row.label().substring(4) : row.label();
        return SOURCES.contains(label.replace("うち", "").replace("内訳", ""));
    }

    private static void check(@Nullable NumberRow whole, List<NumberRow> sources, Report report) {
        if (whole == null || sources.size() < 2) {
            return;
        }
        int width = whole.numbers().size();
        for (int back = 0; back < width; back++) {
            Number printed = whole.fromRight(back);
            BigDecimal sum = BigDecimal.ZERO;
            int count = 0;
            for (NumberRow source : sources) {
                Number number = source.fromRight(back);
                sum = number == null ? sum : sum.add(number.value());
                count += number == null ? 0 : 1;
            }
            boolean off = printed != null
                    && count > 1
                    && sum.subtract(printed.value())
                                    .abs()
                                    .compareTo(report.settings().moneyTolerance())
                            > 0;
            if (off && printed != null) {
                report.at(
                        whole.place(),
                        sources.stream().map(NumberRow::place).toList(),
                        Amounts.text(printed.value()),
                        Amounts.text(sum));
            }
        }
    }
}
