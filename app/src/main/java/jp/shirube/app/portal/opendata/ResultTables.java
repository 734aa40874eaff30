package jp.shirube.app.portal.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Looked;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.ProgressYear;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.ProgressWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.formats.table.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of indicators year by year, with what was expected and how they stand, as open data. Numbers are in the unit of their target
 * where they were computed; rates are percent to one place; what is not known is empty, and says why.
 */
@Component("portal.ResultTables")
class ResultTables {
    private static final int PLACES = 6;

    private final MessageBundle words = MessageBundle.of("portal");
    private final JsonMapper json = JsonMapper.builder().build();
    private final ProgressWording wording;
    private final YearWording years;

    ResultTables(ProgressWording wording, YearWording years) {
        this.wording = wording;
        this.years = years;
    }

    /** One line an indicator and year; the label stands in the year that it is of. */
    String csv(PublishedPlan plan) {
        Csv csv = new Csv().row(Arrays.asList(words.format("csv.results").split(" ")));
        for (Indicator indicator : plan.document().indicators()) {
            IndicatorProgress progress = plan.progress(indicator.id());
            for (ProgressYear year : progress.years()) {
                csv.row(line(plan, indicator, progress, year));
            }
        }
        return csv.toString();
    }

    private List<String> line(PublishedPlan plan, Indicator indicator, IndicatorProgress progress, ProgressYear year) {
        Map<String, Object> result = result(year);
        boolean now = progress.now() != null && progress.now() == year.year();
        List<String> line = new ArrayList<>();
        line.add(indicator.id());
        line.add(publicId(plan, indicator));
        line.add(indicator.name());
        line.add(Objects.requireNonNullElse(indicator.breakdown(), ""));
        for (String field : List.of(
                "year", "era", "text", "number", "unit", "status", "note", "expected", "formula", "rate", "reason")) {
            line.add(text(result.get(field)));
        }
        line.add(now ? wording.label(progress) : "");
        line.add(now ? progress.scheme().id() : "");
        return line;
    }

    /** The same as JSON, with the targets in force and before. */
    String json(PublishedPlan plan) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", "shirube-results/1");
        file.put("plan", Map.of("id", plan.id(), "title", plan.document().plan().title()));
        file.put(
                "indicators",
                plan.document().indicators().stream()
                        .map(indicator -> indicator(plan, indicator))
                        .toList());
        return json.writeValueAsString(file);
    }

    private Map<String, Object> indicator(PublishedPlan plan, Indicator indicator) {
        IndicatorProgress progress = plan.progress(indicator.id());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", indicator.id());
        all.put("publicId", publicId(plan, indicator));
        all.put("name", indicator.name());
        put(all, "breakdown", indicator.breakdown());
        put(all, "baseline", text(indicator.baseline()));
        put(all, "target", text(progress.target()));
        put(all, "targetAsPrinted", text(indicator.target()));
        all.put(
                "targetRevisions",
                progress.revisions().stream()
                        .map(each -> Map.of(
                                "year", each.year(),
                                "value", each.value().text(),
                                "decided", each.decided(),
                                "reason", each.reason()))
                        .toList());
        all.put(
                "breaks",
                progress.breaks().stream()
                        .map(each -> Map.of("year", each.year(), "reason", each.reason()))
                        .toList());
        all.put("state", progress.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        all.put("label", wording.label(progress));
        all.put("scheme", progress.scheme().id());
        put(all, "asOf", progress.now());
        all.put("results", progress.years().stream().map(this::result).toList());
        return all;
    }

    private Map<String, Object> result(ProgressYear year) {
        Map<String, Object> result = new LinkedHashMap<>();
        Value value = year.value();
        result.put("year", year.year());
        result.put("era", years.era(year.year()));
        put(result, "text", value == null || value.text().isEmpty() ? null : value.text());
        put(result, "number", value == null ? null : value.number());
        put(result, "unit", value == null ? null : value.unit());
        put(result, "status", year.status() == null ? null : year.status().code());
        put(result, "note", year.note().isEmpty() ? null : year.note());
        put(result, "counted", number(year.counted()));
        put(result, "expected", number(year.expected()));
        Assessment achievement = year.achievement();
        Formula formula = achievement.formula();
        put(result, "formula", formula == null ? null : code(formula));
        Fraction rate = achievement instanceof Assessed assessed ? assessed.rate() : null;
        put(result, "rate", rate == null ? null : rate.shown());
        put(result, "attained", achievement instanceof Assessed assessed ? assessed.attained() : null);
        put(result, "reason", achievement instanceof NotAssessable none ? code(none.reason()) : null);
        return result;
    }

    private static String publicId(PublishedPlan plan, Indicator indicator) {
        return Objects.requireNonNull(plan.ids().indicators().get(indicator.id()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable BigDecimal number(Looked looked) {
        if (looked.value() == null) {
            return null;
        }
        BigDecimal exact = looked.value().rounded(PLACES).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static void put(Map<String, Object> into, String field, @Nullable Object value) {
        if (value != null) {
            into.put(field, value);
        }
    }

    private static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.text();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
