package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A column that is worked out of the two before it（出生数, 死亡数, 自然増減）, or a row out of the two above it, is so all along. That it is
 * worked out is told by the numbers themselves: all but one agree, and at least three.
 */
final class RelationOfColumns implements Rule {

    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "relation-breaks";
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
        for (NumberTable table : OtherTables.of(plan)) {
            for (int column = 2; column < table.width(); column++) {
                across(table, column, report);
            }
            for (int row = 2; row < table.rows().size(); row++) {
                down(table, row, report);
            }
        }
    }

    private static void across(NumberTable table, int column, Report report) {
        List<Triple> triples = new ArrayList<>();
        for (NumberRow row : table.rows()) {
            Triple.add(triples, row, table.head(column), row.at(column - 2), row.at(column - 1), row.at(column));
        }
        check(triples, report);
    }

    private static void down(NumberTable table, int index, Report report) {
        NumberRow first = table.rows().get(index - 2);
        NumberRow second = table.rows().get(index - 1);
        NumberRow row = table.rows().get(index);
        List<Triple> triples = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            Triple.add(triples, row, table.head(column), first.at(column), second.at(column), row.at(column));
        }
        check(triples, report);
    }

    private static void check(List<Triple> triples, Report report) {
        for (Relation relation : triples.size() > FEWEST ? Relation.values() : new Relation[0]) {
            List<Triple> off =
                    triples.stream().filter(each -> !each.bears(relation)).toList();
            if (off.size() == 1) {
                Triple wrong = off.get(0);
                report.at(
                        wrong.row().place(),
                        wrong.head().isEmpty() ? wrong.row().label() : wrong.head(),
                        Amounts.text(wrong.third()),
                        Amounts.text(
                                Objects.requireNonNull(relation.of(wrong.first(), wrong.second(), wrong.third()))));
                return;
            }
        }
    }

    /** Three numbers, of which the third may be worked out of the others. */
    private record Triple(NumberRow row, String head, BigDecimal first, BigDecimal second, BigDecimal third) {

        /** Adds three numbers; zeros say nothing, and where one is missing nothing can be asked. */
        static void add(
                List<Triple> triples,
                NumberRow row,
                String head,
                @Nullable Number first,
                @Nullable Number second,
                @Nullable Number third) {
            if (first != null
                    && second != null
                    && third != null
                    && first.value().signum() != 0
                    && second.value().signum() != 0) {
                triples.add(new Triple(row, head, first.value(), second.value(), third.value()));
            }
        }

        boolean bears(Relation relation) {
            BigDecimal worked = relation.of(first, second, third);
            return worked != null && worked.subtract(third).abs().compareTo(relation.loose(third)) <= 0;
        }
    }
}
