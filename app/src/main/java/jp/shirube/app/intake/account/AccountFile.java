package jp.shirube.app.intake.account;

import java.util.List;
import java.util.Map;
import jp.shirube.formats.table.CsvText;

/**
 * A file of the accounting system as rows（会計のファイル）.
 *
 * @param heads of the columns: the first row
 * @param rows below it
 */
public record AccountFile(List<String> heads, List<CsvText.Row> rows) {
    public AccountFile {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Reads decoded text; a file without any text has no heads. */
    public static AccountFile of(String text) {
        List<CsvText.Row> all = CsvText.rows(text);
        return all.isEmpty()
                ? new AccountFile(List.of(), List.of())
                : new AccountFile(all.get(0).cells(), all.subList(1, all.size()));
    }

    /** What the columns hold, as far as their heads tell. */
    public Map<AccountColumn, Integer> guess() {
        return HeadWords.guess(heads, rows.isEmpty() ? new CsvText.Row(1, List.of()) : rows.get(0));
    }
}
