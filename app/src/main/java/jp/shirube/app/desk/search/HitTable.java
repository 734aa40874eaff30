package jp.shirube.app.desk.search;

import java.util.List;
import java.util.Locale;
import jp.shirube.app.desk.list.ListWords;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.SearchHit;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.springframework.stereotype.Component;

/** What a search found as a table, best first. */
@Component
class HitTable {
    private final ListWords words = new ListWords();
    private final MessageBundle desk = MessageBundle.of("desk");

    DataTable of(List<SearchHit> hits) {
        return new DataTable(
                words.title("search"),
                words.heads("search", "", List.of()),
                hits.stream().map(this::row).toList());
    }

    private List<TableCell> row(SearchHit hit) {
        return List.of(
                TableCell.of(desk.format("desk.search.kind." + hit.kind().name().toLowerCase(Locale.ROOT))),
                TableCell.of(hit.planTitle()),
                TableCell.of(ListWords.steps(hit.path())),
                TableCell.of(hit.title()),
                TableCell.of(hit.snippet()));
    }
}
