package jp.shirube.checker.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectNameTest {

    @ParameterizedTest
    @CsvSource({
        "町道除雪事業, 町道除雪",
        "町道除雪 事業（再掲）, 町道除雪",
        "【新規・拡充】町道除雪, 町道除雪",
        "★町道除雪事業※1, 町道除雪",
        "ﾌｧﾐﾘｰサポート事業, ファミリーサポート",
        "子育て支援（相談）事業, 子育て支援(相談)"
    })
    void a_stem_leaves_out_what_plans_print_around_a_name(String name, String stem) {
        assertThat(ProjectName.stem(name)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"除雪事業", "事業", "（再掲）"})
    void too_short_a_stem_names_nothing(String name) {
        assertThat(ProjectName.stem(name)).isEmpty();
    }
}
