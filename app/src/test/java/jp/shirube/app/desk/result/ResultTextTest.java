package jp.shirube.app.desk.result;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.sheet.SheetText;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTextTest {
    private static final EditableItem ACTUAL = EditableItem.of("actual", RowTable.of("indicator.actual"))
            .with(
                    EditableField.of(FieldKind.VALUE, "value"),
                    EditableField.code("status", ActualStatus.values()),
                    EditableField.of(FieldKind.TEXT, "note"));
    private final JapaneseFormats formats = new JapaneseFormats();
    private final FieldWords words = new FieldWords(formats, null, null, null);
    private final ResultText texts = new ResultText(new SheetText(words, formats), words, ACTUAL);

    @ParameterizedTest
    @CsvSource({
        "12.5,NUMBER,''",
        "'1,200人',NUMBER,''",
        "12.5 速報,NUMBER,preliminary",
        "12.5（推計）,NUMBER,estimated",
        "１２確定,NUMBER,final",
        "未公表,NONE,not-published",
        "調査なし,NONE,not-surveyed",
        "(対象外),NONE,not-applicable",
        "— 未公表,UNDEFINED,not-published",
        "実施中 速報,TEXT,preliminary",
        "実施中,TEXT,''",
        "市場の速報,TEXT,''",
        "'',NONE,''"
    })
    void aCellSaysValueAndState(String typed, ValueState state, String status) {
        ResultText.Read read = texts.read(typed, "人");

        assertThat(read.problem()).isNull();
        assertThat(read.value().state()).isEqualTo(state);
        assertThat(read.status()).isEqualTo(status);
    }

    @Test
    void zeroIsANumberAndNothingIsNone() {
        assertThat(texts.read("0", "").value().number()).isEqualByComparingTo("0");
        assertThat(texts.read("", "").value().number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 未公表", "実施中 調査なし", "速報", "— 確定", "約12 速報", "12人と3人"})
    void whatContradictsItselfIsNotTaken(String typed) {
        assertThat(texts.read(typed, "人").problem()).isNotNull();
    }
}
