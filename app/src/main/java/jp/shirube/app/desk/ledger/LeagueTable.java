package jp.shirube.app.desk.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shirube.app.ledger.League;
import jp.shirube.app.ledger.LeagueEntry;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A league as a table for files: the ranked ones first, then the others, each with why it has no rank. */
@Component
class LeagueTable {
    private final MessageBundle words = MessageBundle.of("ledger");
    private final JapaneseFormats formats;

    LeagueTable(JapaneseFormats formats) {
        this.formats = formats;
    }

    DataTable of(League league) {
        List<List<TableCell>> rows = new ArrayList<>();
        league.ranked().forEach(each -> rows.add(row(each, league)));
        league.unranked().forEach(each -> rows.add(row(each, league)));
        return new DataTable(
                words.format("league.file", league.name(), formats.fiscalYear(league.year())),
                List.of(words.format("league.file.heads").split("\\|")),
                rows);
    }

    private List<TableCell> row(LeagueEntry entry, League league) {
        Integer rank = entry.rank();
        BigDecimal achievement = entry.achievement();
        return List.of(
                number(rank == null ? null : BigDecimal.valueOf(rank)),
                TableCell.of(entry.issuer()),
                TableCell.of(entry.planTitle()),
                TableCell.of(formats.fiscalYear(league.year())),
                number(entry.value()),
                TableCell.of(league.unit() == null ? "" : league.unit()),
                number(achievement == null ? null : achievement.setScale(1, RoundingMode.HALF_UP)),
                TableCell.of(
                        entry.gap() == null
                                ? ""
                                : words.format(
                                        "league.gap." + entry.gap().name().toLowerCase(Locale.ROOT))));
    }

    private static TableCell number(@Nullable BigDecimal number) {
        return number == null ? TableCell.of("") : TableCell.of(number);
    }
}
