package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Creations;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorCourse;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.ValueState;

/** Gives an indicator what no document brings — a target by year, a revised target, a break and a value to compare with — and reads it back with the indicator. */
record CourseOfAnIndicator(Creations creations, Indicators indicators) {

    void enter(RowRef indicator, PlanId plan, Author by) {
        EnteredValue ten = EnteredValue.of(BigDecimal.TEN);
        creations.create("indicator.annual_target", indicator, Map.of("year", words("2026"), "value", ten), null, by);
        Map<String, EnteredValue> revised =
                Map.of("year", words("2027"), "value", ten, "decided", words("R9.3.1"), "reason", words("工事の延期"));
        creations.create("indicator.target_revision", indicator, revised, null, by);
        Map<String, EnteredValue> broken = Map.of("year", words("2028"), "reason", words("数え方の変更"));
        creations.create("indicator.series_break", indicator, broken, null, by);

        creations.create("indicator.compared_value", indicator, Map.of("year", words("2026"), "value", ten), null, by);

        assertThat(indicators.list(plan).get(0).compared().values())
                .extracting(each -> each.value().year())
                .containsExactly(2026);
        IndicatorCourse course = indicators.list(plan).get(0).course();
        assertThat(course.annualTargets())
                .extracting(each -> each.value().year())
                .containsExactly(2026);
        assertThat(course.revisionIn(2026)).isNull();
        assertThat(course.revisionIn(2027).value().value().number()).isEqualByComparingTo("10");
        assertThat(course.breaks()).extracting(each -> each.value().reason()).containsExactly("数え方の変更");
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }
}
