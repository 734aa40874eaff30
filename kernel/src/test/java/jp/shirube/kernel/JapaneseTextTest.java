package jp.shirube.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseTextTest {

    @ParameterizedTest
    @CsvSource({
        "ＫＰＩ（１）, KPI(1)",
        "目 標　値, 目標値",
        "①ｽｹｼﾞｭｰﾙ②, ①スケジュール②",
        "ﾊﾟｿｺﾝ, パソコン",
        "2024－2028, 2024-2028",
        "1—3‐1, 1-3-1",
        "R6〜R10, R6~R10",
        "R6～R10, R6~R10",
        "➡, →",
        "△41, ▲41",
        "センター, センター",
        "㈱, ㈱"
    })
    void foldsWhatOnlyLooksDifferent(String printed, String key) {
        assertThat(JapaneseText.key(printed)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"①②㊿", "ⅠⅡ", "㎡", "㈱", "一ー", "①ｱ②"})
    void keepsSignsThatFullNormalisationWouldReplace(String printed) {
        String key = JapaneseText.key(printed);
        assertThat(key).startsWith(printed.substring(0, 1)).hasSameSizeAs(printed);
    }

    @Test
    void isAKeyOfItself() {
        for (char c = 1; c < '\uFFFF'; c++) {
            String key = JapaneseText.key("計" + c + "画");
            assertThat(JapaneseText.key(key)).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\ud800", "計\uFFFE画", "\uFF9E", ""})
    void survivesCharactersThatAreNone(String text) {
        assertThat(JapaneseText.key(text)).isNotNull();
        assertThat(JapaneseText.composeKana(text + "\u3099")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"町 民 の 声, 町民の声", "町 の KPI 値, 町の KPI 値", "A  B, A B", "' 町 ', 町", "'　', ''"})
    void closesGapsBetweenJapaneseCharactersOnly(String broken, String closed) {
        assertThat(JapaneseText.closeGaps(broken)).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"町民, の声, 町民の声", "smart, city, smart city", "KPI, 値, KPI値", "'', 値, 値", "第2, 3章, 第2 3章"})
    void joinsBrokenLinesWithoutASpace(String first, String second, String joined) {
        assertThat(JapaneseText.join(first, second)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ガギグ", "パピプ", "ヴァ", "ゞ", "子どもの遊び場づくり"})
    void putsDecomposedKanaTogetherAgain(String printed) {
        String taken = Normalizer.normalize(printed, Normalizer.Form.NFD);
        assertThat(JapaneseText.composeKana(taken)).isEqualTo(printed);
    }

    /** U+FFFF is no character, but damaged files hold it: a printed cell has a key whatever it holds. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFFFF", "\uFFFF\uFFFF", "\uFFFF　\uFFFF", "\uFFFE", "\uD800", "\u0000"})
    void whatIsNoCharacterStaysInTheKey(String damaged) {
        assertThat(JapaneseText.key(damaged)).isEqualTo(damaged.replace("　", ""));
    }

    @Test
    void keepsCompatibilityIdeographs() {
        assertThat(JapaneseText.composeKana("\uFA19か\u3099")).isEqualTo("\uFA19が");
    }

    @Test
    void stripsSpacesOfAnyWidth() {
        assertThat(JapaneseText.strip("\uFEFF\t　\u00A0町 民\u200B\r")).isEqualTo("町 民");
    }
}
