package jp.shirube.recognition.implementation;

import java.util.List;
import java.util.Optional;
import jp.shirube.kernel.JapaneseText;

/** The words that a header prints for one of the things stacked in a column. */
final class ColumnWord {

    private ColumnWord() {}

    /** The words of the first column of a kind, for a person; empty where the table has no such column. */
    static String in(TableHeader header, ColumnKind kind) {
        Optional<Column> column = header.find(kind);
        return column.isPresent() ? of(kind, column.get()) : "";
    }

    /** The piece of the header that names the kind; the whole header where no piece does. */
    private static String of(ColumnKind kind, Column column) {
        for (String token : CellText.tokens(column.title())) {
            if (ColumnKind.listIn(JapaneseText.key(token)).equals(List.of(kind))) {
                return token;
            }
        }
        return column.title();
    }
}
