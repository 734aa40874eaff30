package jp.shirube.app.desk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shirube.app.platform.JapaneseFormats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class AchievedFragmentTest {
    private static final AchievedYear YEAR =
            new AchievedYear(2026, "45.8%", "未達成", "進捗率", "11 ÷ 24 × 100", "▲31.4", "114.6%", "見込みどおり");
    private static final AchievedChart CHART = new AchievedChart(
            List.of("56,170 164,143"),
            "56,170 596,35",
            List.of("56,170 596,80"),
            "",
            "164,143 596,40",
            "164,143 596,20 596,60 164,143",
            List.of("218"),
            List.of(new AchievedChart.Dot("164", "143", "134", "▲30")),
            List.of(new AchievedChart.Tick("164", 2026)));

    private static final AchievedTrend TREND = new AchievedTrend(2029, 5, "31", "28", "34", "3", "", new TreeMap<>());

    @Test
    void showsTheChartTheTableAndTheGrades() {
        String html = rendered(List.of(YEAR), CHART);

        assertThat(html)
                .contains(
                        "points=\"56,170 164,143\"",
                        "viewBox=\"0 0 640 220\"",
                        "points=\"56,170 596,80\"",
                        "x1=\"218\"",
                        "45.8%",
                        "11 ÷ 24 × 100",
                        "基準値より良い",
                        "points=\"164,143 596,20 596,60 164,143\"",
                        "28 ～ 34")
                .doesNotContain("th:", "??");
    }

    @Test
    void showsNothingWhereThereAreNoResults() {
        assertThat(rendered(List.of(), null).strip()).isEmpty();
    }

    @Test
    void showsTheTableAloneWhereNothingCanBeDrawn() {
        assertThat(rendered(List.of(YEAR), null)).contains("45.8%").doesNotContain("<svg");
    }

    private static String rendered(List<AchievedYear> years, @Nullable AchievedChart chart) {
        try (GenericApplicationContext beans = new GenericApplicationContext()) {
            beans.registerBean("formats", JapaneseFormats.class);
            beans.refresh();
            Context context = new Context(Locale.JAPAN);
            context.setVariables(
                    Map.of("name", "指標", "years", years, "grades", List.of(new AchievedGrade("四段階", "A", "基準値より良い"))));
            context.setVariable("chart", chart);
            context.setVariable("trend", TREND);
            context.setVariable(
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(beans, null));
            return engine().process("desk/achieved", Set.of("achieved"), context);
        }
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.achieved");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
