package jp.shirube.app.desk.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.audit.Held;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import org.springframework.stereotype.Component;

/** The sum rows that a document prints at the very branch that was summed up. */
@Component
class PrintedSums {
    private final JapaneseFormats formats;

    PrintedSums(JapaneseFormats formats) {
        this.formats = formats;
    }

    /** Empty where none is printed, or where the scope is only a part of a branch. */
    List<SumPage.Printed> of(SumScope scope, List<BudgetTable> tables, List<SumPage.Line> lines) {
        if (!scope.whole()) {
            return List.of();
        }
        return tables.stream()
                .filter(table -> Objects.equals(table.node(), scope.node()))
                .flatMap(table -> find(scope, table, lines).stream())
                .toList();
    }

    private Optional<SumPage.Printed> find(SumScope scope, BudgetTable table, List<SumPage.Line> lines) {
        Held<CostRow> total = table.total();
        if (total == null) {
            return Optional.empty();
        }
        CostTable printed = table.table().value();
        int at = scope.year() == null ? -1 : printed.years().indexOf(scope.year());
        BigDecimal amount = scope.year() == null
                ? total.value().total()
                : at < 0 || at >= total.value().amounts().size()
                        ? null
                        : total.value().amounts().get(at);
        if (amount == null) {
            return Optional.empty();
        }
        long yen = formats.yen(amount, printed.unit());
        return Optional.of(new SumPage.Printed(
                yen,
                total.origin(),
                scope.year() == null ? "total" : "amounts",
                scope.year() == null ? null : at,
                yen - lines.stream().mapToLong(SumPage.Line::yen).sum(),
                lines.stream()
                        .map(SumPage.Line::project)
                        .filter(project -> !table.projects().containsKey(project.key()))
                        .toList()));
    }
}
