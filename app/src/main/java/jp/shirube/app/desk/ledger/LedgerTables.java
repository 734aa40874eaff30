package jp.shirube.app.desk.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.shirube.app.desk.list.ListWords;
import jp.shirube.app.ledger.IndicatorLine;
import jp.shirube.app.ledger.LedgerGroup;
import jp.shirube.app.ledger.LedgerLine;
import jp.shirube.app.ledger.ProjectLine;
import jp.shirube.app.ledger.YearCost;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Value;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ledgers as tables: a line for each line, with the number of its group, what differs in it, and near names. */
@Component
class LedgerTables {
    private static final String COMMA = "\u3001";

    private final ListWords words = new ListWords();
    private final MessageBundle desk = MessageBundle.of("desk");
    private final MessageBundle ledger = MessageBundle.of("ledger");
    private final JapaneseFormats formats;
    private final FacetWords facets;

    LedgerTables(JapaneseFormats formats, FacetWords facets) {
        this.formats = formats;
        this.facets = facets;
    }

    /** Years in which some project has a planned cost. */
    static List<Integer> years(List<LedgerGroup<ProjectLine>> groups) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> line.costs().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    DataTable indicators(LedgerView<IndicatorLine> view) {
        return table("ledger-indicators", List.of(), view, this::indicator);
    }

    DataTable projects(LedgerView<ProjectLine> view) {
        List<Integer> years = years(view.groups());
        return table("ledger-projects", years, view, (line, plan) -> project(line, years));
    }

    private <L extends LedgerLine> DataTable table(
            String name, List<Integer> years, LedgerView<L> view, BiFunction<L, PlanEntry, List<TableCell>> own) {
        List<List<TableCell>> rows = new ArrayList<>();
        int number = 0;
        for (LedgerGroup<L> group : view.groups()) {
            number++;
            for (L line : group.lines()) {
                PlanEntry plan = view.plan(line.plan());
                List<TableCell> row = new ArrayList<>(head(number, group, line, plan));
                row.addAll(own.apply(line, plan));
                rows.add(row);
            }
        }
        return new DataTable(
                words.title(name),
                words.heads(
                        name, "cost", years.stream().map(formats::fiscalYear).toList()),
                rows);
    }

    private List<TableCell> head(int number, LedgerGroup<?> group, LedgerLine line, PlanEntry plan) {
        return List.of(
                TableCell.of(number),
                TableCell.of(group.plans()),
                TableCell.of(line.name()),
                TableCell.of(String.join(COMMA, facets.of(group.differing()))),
                TableCell.of(ledger.format(group.settled() ? "ledger.settled" : "ledger.by-name")),
                TableCell.of(group.near().stream()
                        .map(near -> near.name() + " " + near.percent() + "%")
                        .collect(Collectors.joining("\n"))),
                TableCell.of(plan.title()),
                TableCell.of(formats.period(plan.period())),
                TableCell.of(
                        plan.state() == null
                                ? ""
                                : desk.format("desk.plan-state." + plan.state().code())),
                TableCell.of(ListWords.steps(line.place().path())));
    }

    private List<TableCell> indicator(IndicatorLine line, PlanEntry plan) {
        List<TableCell> row = new ArrayList<>(List.of(
                TableCell.of(line.breakdown()),
                TableCell.of(desk.format("desk.indicator-kind." + line.kind().code())),
                TableCell.of(
                        line.direction() == null
                                ? ""
                                : desk.format(
                                        "desk.indicator." + line.direction().code())),
                TableCell.of(line.unit())));
        value(row, line.baseline());
        IndicatorLine.LatestActual latest = line.latest();
        row.add(latest == null ? TableCell.BLANK : number(latest.value()));
        row.add(TableCell.of(latest == null ? "" : formats.shortYear(latest.year())));
        value(row, line.target());
        row.add(TableCell.of(String.join(COMMA, line.owners())));
        return row;
    }

    private List<TableCell> project(ProjectLine line, List<Integer> years) {
        String status = line.statusText() != null
                ? line.statusText()
                : line.status() == null
                        ? ""
                        : desk.format("desk.status." + line.status().code());
        List<TableCell> row = new ArrayList<>(List.of(
                TableCell.of(line.code()),
                TableCell.of(upper(line)),
                TableCell.of(status),
                TableCell.of(String.join(COMMA, line.owners())),
                TableCell.of(line.listings())));
        years.forEach(year -> row.add(cost(line.costs().get(year))));
        return row;
    }

    /** The place above with what is wrong with it, or why there is none. */
    private String upper(ProjectLine line) {
        List<String> said = new ArrayList<>();
        line.upper().path().forEach(step -> said.add(step.label()));
        if (line.upper().named() != null) {
            said.add(line.upper().named().name());
        }
        String remark = UpperRemark.key(line);
        return ListWords.steps(said) + (remark.isEmpty() ? "" : " [" + ledger.format(remark) + "]");
    }

    private TableCell cost(@Nullable YearCost cost) {
        if (cost == null) {
            return TableCell.BLANK;
        }
        return cost.yen() == null
                ? TableCell.of(formats.state(cost.state()))
                : TableCell.of(BigDecimal.valueOf(cost.yen()).movePointLeft(3).stripTrailingZeros());
    }

    private void value(List<TableCell> row, @Nullable Value value) {
        row.add(value == null ? TableCell.BLANK : number(value));
        row.add(TableCell.of(value == null ? "" : formats.asOf(value.asOf())));
    }

    private TableCell number(Value value) {
        return value.number() == null ? TableCell.of(formats.value(value)) : TableCell.of(value.number());
    }
}
