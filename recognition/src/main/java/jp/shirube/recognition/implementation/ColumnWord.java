package jp.shirube.recognition.implementation;

import java.util.List;
import jp.shirube.kernel.JapaneseText;

/** The words that a header prints for one of the things stacked in a column. */
final class ColumnWord {

    private ColumnWord() {}

    /** The piece of the header that names the kind; the whole header where no piece does. */
    static String of(ColumnKind kind, Column column) {
        for (String token : CellText.tokens(column.title())) {
            if (ColumnKind.listIn(JapaneseText.key(token)).equals(List.of(kind))) {
                return token;
            }
        }
        return column.title();
    }
}
