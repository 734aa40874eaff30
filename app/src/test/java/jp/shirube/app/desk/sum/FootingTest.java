package jp.shirube.app.desk.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;

class FootingTest {
    private static final Origin ORIGIN = new Origin(new RowRef("budget.cost_row", 1), null, null);

    @Test
    void sumsThatAgreeDownAndAcrossAreConfirmed() {
        Footing footing = Footing.of(table(row("合計", 30, 5, 35), row("橋", 10, 5, 15), row("道", 20, null, 20)));
        assertThat(footing.agrees()).isTrue();
        assertThat(footing.checked()).isEqualTo(5);
    }

    @Test
    void theCellThatBreaksIsNamedWithItsYear() {
        Footing footing = Footing.of(table(row("合計", 31, 5, 36), row("橋", 10, 5, 15), row("道", 20, null, 20)));
        assertThat(footing.breaks())
                .containsExactly(new Footing.Break("合計", 2024, BigDecimal.valueOf(31), BigDecimal.valueOf(30)));
        assertThat(footing.breaksAt("合計", 2024)).isTrue();
        assertThat(footing.breaksAt("合計", 2025)).isFalse();
    }

    @Test
    void aRowWhoseSumIsWrongBreaksInTheSumColumn() {
        Footing footing = Footing.of(table(row("合計", 10, 5, 15), row("橋", 10, 5, 16)));
        assertThat(footing.breaksAt("橋", null)).isTrue();
        assertThat(footing.agrees()).isFalse();
    }

    @Test
    void withoutPrintedSumsNothingIsConfirmed() {
        Footing footing = Footing.of(table(null, row("橋", 10, 5, null)));
        assertThat(footing.checked()).isZero();
        assertThat(footing.agrees()).isFalse();
    }

    private static CostRow row(String label, Integer first, Integer second, Integer total) {
        return new CostRow(
                label, null, Arrays.asList(number(first), number(second)), number(total), SourceRef.ofLine(1, null));
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static BudgetTable table(CostRow total, CostRow... rows) {
        CostTable table = new CostTable(
                null,
                MoneyUnit.THOUSAND_YEN,
                List.of(2024, 2025),
                List.of(rows),
                total,
                null,
                SourceRef.ofLine(1, null));
        return new BudgetTable(
                new Held<>(table, ORIGIN),
                null,
                Arrays.stream(rows).map(row -> new Held<>(row, ORIGIN)).toList(),
                total == null ? null : new Held<>(total, ORIGIN),
                Map.of());
    }
}
