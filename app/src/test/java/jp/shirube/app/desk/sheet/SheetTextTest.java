package jp.shirube.app.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.FieldControl;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTextTest {
    private final JapaneseFormats formats = new JapaneseFormats();
    private final SheetText texts = new SheetText(new FieldWords(formats, null, null, null), formats);

    private static SheetColumn column(EditableField field, FieldControl.Option... options) {
        EditableItem item = EditableItem.of("indicator", RowTable.of("indicator.indicator"));
        return new SheetColumn(item, field, "", List.of(options));
    }

    @ParameterizedTest
    @CsvSource({"'１，２００',NUMBER", "▲3,NUMBER", "80％,NUMBER", "—,UNDEFINED", "未定,PLACEHOLDER", "'',NONE", "増加,TEXT"})
    void aCellOfAValueSaysOneOfFiveThings(String typed, ValueState state) {
        FieldCheck check = texts.read(column(EditableField.of(FieldKind.VALUE, "target")), "％", typed)
                .orElseThrow();
        assertThat(check.problems()).isEmpty();
        assertThat(check.value().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"約80", "1 200", "80人"})
    void wordsWithAFigureInThemAreDoubtful(String typed) {
        assertThat(texts.read(column(EditableField.of(FieldKind.VALUE, "target")), "％", typed)
                        .orElseThrow()
                        .problems())
                .isNotEmpty();
    }

    @Test
    void aChoiceIsTypedAsItIsCalledAndNothingElse() {
        SheetColumn status = column(
                new EditableField("status", FieldKind.CODE, false, List.of("new"), ""),
                new FieldControl.Option("new", "新規"));
        assertThat(texts.read(status, "", " 新規").orElseThrow().value().text()).isEqualTo("new");
        assertThat(texts.read(status, "", "").orElseThrow().problems()).isEmpty();
        assertThat(texts.read(status, "", "あたらしい")).isEmpty();
    }
}
