package jp.shirube.achievement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.shirube.achievement.grade.GradeScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeReaderTest {
    private static final String RIGHT = """
            id: mine
            名前: わたしの区分
            出典: 要綱第3条
            から: 2025-04-01
            まで: 2030-03-31
            段階:
              - {印: A, 意味: よい, 点: 3, 条件: {達成率: {以上: 80}}}
              - {印: B, 意味: ほか, のこり: はい}
            評価できないときの印: 他
            評価できないものを分母に含める: はい
            """;

    @Test
    void readsEveryFieldOfAScheme() {
        GradeScheme scheme = SchemeReader.read(RIGHT);

        assertThat(scheme.id()).isEqualTo("mine");
        assertThat(scheme.from()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(scheme.until()).isEqualTo(LocalDate.of(2030, 3, 31));
        assertThat(scheme.grades()).extracting("mark", "points").containsExactly(tuple("A", 3), tuple("B", null));
        assertThat(scheme.unassessable()).isEqualTo("他");
        assertThat(scheme.inDenominator()).isTrue();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: mine                    | id: Mine 1                         | id に使えません
            出典: 要綱第3条             | メモ: x                            | 「メモ」という項目はありません
            2025-04-01                  | 4月1日                             | 日付ではありません
            のこり: はい                | 点: 1                              | 「条件」か「のこり」
            {達成率: {以上: 80}}        | {}                                 | 条件が一つもありません
            {達成率: {以上: 80}}        | {目標を: 超える}                   | 「超える」は使えません
            {達成率: {以上: 80}}        | {申し出: x}                        | 「x」は使えません
            {達成率: {以上: 80}}        | {達成率: {以上: 80点}}             | 「80点」は数ではありません
            """)
    void aSlipOfThePenIsSaid(String right, String wrong, String said) {
        assertThatThrownBy(() -> SchemeReader.read(RIGHT.replace(right, wrong)))
                .isInstanceOf(UnreadableYaml.class)
                .hasMessageContaining(said);
    }

    @Test
    void aSchemeNeedsGrades() {
        String none = RIGHT.replaceAll("(?m)^  - .*\n", "").replace("段階:", "段階: []");

        assertThatThrownBy(() -> SchemeReader.read(none)).hasMessage("段階が一つもありません。");
    }

    @Test
    void nineSchemesComeWithTheSoftwareEachWithItsSource() {
        assertThat(DeliveredSchemes.list())
                .hasSize(9)
                .allSatisfy(scheme -> assertThat(scheme.source()).isNotEmpty());
        assertThat(DeliveredSchemes.find("no-such")).isEmpty();
    }
}
