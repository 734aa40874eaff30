package jp.shirube.recognition.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpperPlansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本戦略は、「みほん町総合計画」の重点施策として位置づけます。",
                "本戦略を，みほん町総合計画における重点施策として位置づけます。",
                "本計画は、「みほん町総合計画」を上位計画とし、具体的な取組を示します。",
                "この計画は、みほん町総合計画に基づき毎年度つくります。",
                "この計画は、総合計画「みほん町総合計画」と整合を図ります。",
                "この計画は、「みほん町総\n\n合計画」に基\n\nづき毎年度つくります。",
            })
    void the_plan_above_is_found_in_the_usual_wordings(String text) {
        assertThat(find(text)).contains("みほん町総合計画");
    }

    @Test
    void two_plans_in_a_loose_wording_leave_it_open() {
        assertThat(find("前期は第5次総合計画に基づき進めました。\n後期は第6次総合計画に基づき進めます。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本計画に基づき取組を進めます。",
                "地方自治法に基づき定めます。",
                "国の総合計画に基づき定めます。",
                "地域防災計画に基づき備えます。",
            })
    void a_pronoun_a_law_and_a_plan_of_one_field_are_no_plan_above(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static Optional<String> find(String text) {
        return UpperPlans.find(new Reading(TextDocument.of(text))).map(UpperPlans.Found::name);
    }
}
