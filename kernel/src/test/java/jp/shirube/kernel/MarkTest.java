package jp.shirube.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource({
        "第1章 町の姿, CHAPTER, 第1章, 1, 町の姿",
        "第 ２ 節　産業, CHAPTER, 第 ２ 節, 2, 産業",
        "第三編 資料, CHAPTER, 第三編, 3, 資料",
        "第十一章 福祉, CHAPTER, 第十一章, 11, 福祉",
        "第二十三章 福祉, CHAPTER, 第二十三章, 23, 福祉",
        "1-1 人口, COMPOUND, 1-1, 0, 人口",
        "4－1－2　移動, COMPOUND, 4－1－2, 0, 移動",
        "1—3-1 施策, COMPOUND, 1—3-1, 0, 施策",
        "Ⅲ．計画, ROMAN, Ⅲ．, 3, 計画",
        "II 計画, ROMAN, II, 2, 計画",
        "２．はじめに, NUMBER, ２．, 2, はじめに",
        "10 むすび, NUMBER, 10, 10, むすび",
        "（１）くらし, BRACKETED, （１）, 1, くらし",
        "( 12 )くらし, BRACKETED, ( 12 ), 12, くらし",
        "（Ⅱ）くらし, BRACKETED, （Ⅱ）, 2, くらし",
        "(ウ)くらし, BRACKETED, (ウ), 3, くらし",
        "①道路, CIRCLED, ①, 1, 道路",
        "⑳道路, CIRCLED, ⑳, 20, 道路",
        "㉑道路, CIRCLED, ㉑, 21, 道路",
        "㊱道路, CIRCLED, ㊱, 36, 道路",
        "㊿道路, CIRCLED, ㊿, 50, 道路",
        "➂道路, CIRCLED, ➂, 3, 道路",
        "❿道路, CIRCLED, ❿, 10, 道路",
        "ア　道路, KANA, ア, 1, 道路",
        "●道路, SYMBOL, ●, 0, 道路",
        "・道路, BULLET, ・, 0, 道路",
        "\uF06C 道路, BULLET, \uF06C, 0, 道路"
    })
    void readsTheMarkAndWhatFollows(String text, Mark.Kind kind, String printed, int ordinal, String rest) {
        Mark mark = Mark.of(text);
        assertThat(mark).isNotNull();
        assertThat(mark.kind()).isEqualTo(kind);
        assertThat(mark.printed()).isEqualTo(printed);
        assertThat(mark.ordinal()).isEqualTo(ordinal);
        assertThat(mark.rest(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "　", "道路", "3.5％", "1,200人", "2024年度", "100 人", "IT化の推進", "I am", "アイデア", "第1回", "第", "(", "（",
                "（町）", "0 件", "1-", "1-1-", "㋐", "Ⅰ章"
            })
    void findsNoMarkWhereNoneIsPrinted(String text) {
        assertThat(Mark.of(text)).isNull();
    }

    @Test
    void skipsLeadingSpacesOfAnyWidth() {
        assertThat(Mark.of("\t　 ②道路").rest("\t　 ②道路")).isEqualTo("道路");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第99999999999999999999章", "99999999999999999999-1 x", "（99999999999）"})
    void survivesNumbersThatNoDocumentHas(String text) {
        Mark mark = Mark.of(text);
        assertThat(mark == null ? 0 : mark.ordinal()).isBetween(0, 999);
    }

    @Test
    void takesApartEveryTextWithoutFailing() {
        for (char c = 1; c < '\uFFFF'; c++) {
            String text = c + "1";
            Mark mark = Mark.of(text);
            assertThat(mark == null ? 1 : mark.end()).isBetween(1, text.length());
        }
    }
}
