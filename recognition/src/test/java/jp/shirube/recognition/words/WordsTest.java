package jp.shirube.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.formats.text.Cell;
import jp.shirube.kernel.PrintedYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "基準値(R5), BASELINE, 2023, -",
                "基 準 値 （令和５年度）, BASELINE, 2023, -",
                "目標値 R11, TARGET, 2029, -",
                "事業費（千円）, COST, -, 千円",
                "2024年度(令和6年度), -, 2024, -",
                "指　標, INDICATOR, -, -",
                "新規・継続, STATUS, -, -",
                "ご意見, -, -, -"
            })
    void understandsAHeaderCell(String printed, Term term, Integer year, String bracketed) {
        HeaderCell header = HeaderCell.of(Cell.of(printed));
        assertThat(header.term()).isEqualTo(term);
        assertThat(HeaderCell.termOf(Cell.of(printed))).isEqualTo(term);
        assertThat(header.year().map(PrintedYear::year).orElse(null)).isEqualTo(year);
        assertThat(header.bracketed()).isEqualTo(bracketed);
    }

    @Test
    void takesTheFootnoteMarkOffAHeader() {
        assertThat(HeaderCell.of("現状値※1").footnote()).isEqualTo("※1");
        assertThat(HeaderCell.of("現状値※1").term()).isEqualTo(Term.BASELINE);
        assertThat(HeaderCell.termOf("現状値※1")).isEqualTo(Term.BASELINE);
    }

    @ParameterizedTest
    @CsvSource({
        "向こう5か年事業計画, YEAR_PLANS",
        "向こう１０ヵ年事業計画, YEAR_PLANS",
        "4箇年事業計画, YEAR_PLANS",
        "5カ年事業費計, TOTAL",
        "10ヶ年計, TOTAL",
        "2ケ年計, TOTAL",
        "5年間計, TOTAL",
        "4年計, TOTAL"
    })
    void knowsAWordForEverySpanOfYears(String printed, Term term) {
        assertThat(HeaderCell.of(Cell.of(printed)).term()).isEqualTo(term);
        assertThat(HeaderCell.termOf(Cell.of(printed))).isEqualTo(term);
        assertThat(Term.mayBegin(Cell.of(printed).key())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11か年計", "1か年計", "5か月計", "5", "10", "105か年計", "2025年度"})
    void takesNoOtherNumberForASpan(String printed) {
        assertThat(Term.of(Cell.of(printed).key())).isNull();
    }

    @Test
    void isAYearColumnOnlyWithoutATerm() {
        assertThat(HeaderCell.of("令和6年度").isYear()).isTrue();
        assertThat(HeaderCell.of("目標値(令和6年度)").isYear()).isFalse();
    }

    @Test
    void listsFlagsInOrderOfPrint() {
        assertThat(Flags.listIn("新規(再掲)")).containsExactly("新規", "再掲");
        assertThat(Flags.only("新規・(再掲)")).isTrue();
        assertThat(Flags.only("新規事業")).isFalse();
        assertThat(Flags.only("")).isFalse();
    }

    @Test
    void putsNewBeforeExpandedBeforeContinuing() {
        assertThat(Flags.status(List.of("継続", "拡充", "新規"))).contains(ProjectStatus.NEW);
        assertThat(Flags.status(List.of("継続", "拡大"))).contains(ProjectStatus.EXPANDED);
        assertThat(Flags.status(List.of("再掲"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"確定次第記載", "調整中", "○○事業", "〇〇人", "××", "担当課調整中"})
    void knowsWhatIsYetToBeDecided(String key) {
        assertThat(Placeholders.in(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "○", "継続", "検討する", "道路事業"})
    void takesOrdinaryWordsForWhatTheyAre(String key) {
        assertThat(Placeholders.in(key)).isFalse();
    }
}
