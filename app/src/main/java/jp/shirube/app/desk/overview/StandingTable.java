package jp.shirube.app.desk.overview;

import java.util.List;
import java.util.Map;
import jp.shirube.achievement.Fraction;
import jp.shirube.app.desk.list.ListWords;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Value;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How indicators stand, as a table: a line each. */
@Component
class StandingTable {
    private final ListWords words = new ListWords();
    private final MessageBundle standing = MessageBundle.of("standing");
    private final JapaneseFormats formats;

    StandingTable(JapaneseFormats formats) {
        this.formats = formats;
    }

    DataTable of(PlanSheet plan, int year, List<StandingLine> lines, Map<NodeId, String> places) {
        return new DataTable(
                words.title("indicator-state"),
                words.heads("indicator-state", "actual", List.of()),
                lines.stream().map(each -> row(plan, year, each, places)).toList());
    }

    private List<TableCell> row(PlanSheet plan, int year, StandingLine line, Map<NodeId, String> places) {
        return List.of(
                TableCell.of(plan.header().value().title()),
                TableCell.of(line.node() == null ? "" : places.getOrDefault(line.node(), "")),
                TableCell.of(line.name()),
                TableCell.of(line.sheet().indicator().value().breakdown()),
                TableCell.of(String.join("\n", line.owners())),
                TableCell.of(formats.fiscalYear(year)),
                TableCell.of(standing.format("standing.code." + line.standing().code())),
                value(line.sheet().indicator().value().baseline()),
                value(line.actual() == null ? null : line.actual().value().value()),
                value(line.target()),
                number(line.rate()),
                number(line.pace()),
                TableCell.of(line.mark()),
                TableCell.of(line.label()),
                TableCell.of(line.scheme()),
                TableCell.of(line.why()),
                TableCell.of(line.working()));
    }

    private TableCell value(@Nullable Value value) {
        if (value == null) {
            return TableCell.BLANK;
        }
        return value.number() == null ? TableCell.of(formats.value(value)) : TableCell.of(value.number());
    }

    private static TableCell number(@Nullable Fraction rate) {
        return rate == null ? TableCell.BLANK : TableCell.of(rate.shown());
    }
}
