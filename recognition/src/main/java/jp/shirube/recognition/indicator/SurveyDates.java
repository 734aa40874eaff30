package jp.shirube.recognition.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.header.Periods;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * When the satisfactions of a table were asked: a sentence close to the table names the survey with its date, 令和6年7月に実施したアンケート調査.
 */
public final class SurveyDates {

    /** Filled lines above and below a table in which the sentence can stand. */
    private static final int NEAR = 12;

    /** Longest words between the date and the survey, as matching key. */
    private static final int LONGEST_NAME = 40;

    private static final Vocabulary SURVEYS = Vocabulary.of("アンケート", "意識調査", "満足度調査", "町民調査", "市民調査", "住民調査");

    private static final Vocabulary HELD = Vocabulary.of("に実施", "に行", "実施");

    private final List<Line> lines;

    private SurveyDates(Reading reading) {
        this.lines = reading.filledLines();
    }

    /** Gives each satisfaction that prints no time the date of its survey; nothing where sentences name surveys of several years. */
    public static void complete(Reading reading, List<Indicator> indicators) {
        if (indicators.stream().anyMatch(SurveyDates::isOpen)) {
            new SurveyDates(reading).complete(indicators);
        }
    }

    private void complete(List<Indicator> indicators) {
        int i = 0;
        while (i < indicators.size()) {
            int end = i;
            while (end < indicators.size() && isOpen(indicators.get(end))) {
                end++;
            }
            if (end > i) {
                AsOf survey = near(indicators.get(i), indicators.get(end - 1));
                for (int k = i; survey != null && k < end; k++) {
                    indicators.set(k, at(survey, indicators.get(k)));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isOpen(Indicator indicator) {
        Value baseline = indicator.baseline();
        return indicator.kind() == IndicatorKind.SATISFACTION
                && baseline != null
                && baseline.asOf() == null
                && baseline.state() == ValueState.NUMBER;
    }

    private static Indicator at(AsOf survey, Indicator indicator) {
        Value value = indicator.baseline();
        return value == null
                ? indicator
                : indicator.withBaseline(new Value(
                        value.text(), value.state(), value.number(), value.unit(), value.qualifier(), survey));
    }

    private @Nullable AsOf near(Indicator first, Indicator last) {
        int from = Math.max(0, index(first) - NEAR);
        int to = Math.min(lines.size(), index(last) + NEAR + 1);
        List<AsOf> found = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            boolean broken = i + 1 < to
                    && !line.text().endsWith("。")
                    && !lines.get(i + 1).tabular();
            String text =
                    broken ? JapaneseText.join(line.text(), lines.get(i + 1).text()) : line.text();
            AsOf survey = line.tabular() ? null : in(text);
            if (survey != null && years.add(survey.year())) {
                found.add(survey);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private int index(Indicator indicator) {
        Integer number = indicator.source().line();
        int low = 0;
        while (number != null && low < lines.size() && lines.get(low).number() < number) {
            low++;
        }
        return low;
    }

    /** The date of the survey that a text names; null where it names none. */
    private static @Nullable AsOf in(String text) {
        if (!SURVEYS.isIn(text)) {
            return null;
        }
        String key = JapaneseText.key(text);
        Optional<PrintedYear> year = PrintedYear.findIn(key);
        if (year.isEmpty()) {
            return null;
        }
        int end = year.get().end();
        while (end < key.length() && (Character.isDigit(key.charAt(end)) || "月日".indexOf(key.charAt(end)) >= 0)) {
            end++;
        }
        String behind = key.substring(end);
        boolean held = HELD.begins(behind);
        int at = SURVEYS.indexIn(behind);
        boolean named = at >= 0 && at <= LONGEST_NAME && behind.substring(0, at).indexOf('。') < 0;
        return held && named
                ? new AsOf(
                        AsOfKind.SURVEY,
                        year.get().year(),
                        null,
                        Periods.printed(text, year.get().start(), end))
                : null;
    }
}
