package jp.shirube.app.desk.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.entry.EntryCheck;
import jp.shirube.achievement.file.Words;
import jp.shirube.app.platform.MessageBundle;

/** What looks unlike the years before in the results of an indicator（入力の気づき）. Hints refuse nothing. */
public final class ResultHints {
    private static final MessageBundle WORDS = MessageBundle.of("indicator");

    private ResultHints() {}

    /**
     * The hints in words by fiscal year; years without any are absent. Years with another unit than the one checked are left out.
     *
     * @param lastFullYear the last fiscal year that is over
     */
    public static Map<Integer, String> of(Measure measure, Results results, int lastFullYear) {
        TreeMap<Integer, Datum> numbers = new TreeMap<>(results.own());
        numbers.values().removeIf(each -> !each.isNumber());
        Map<Integer, String> hints = new TreeMap<>();
        numbers.forEach((year, datum) -> {
            List<String> said = new ArrayList<>();
            new EntryCheck(measure.accumulation(), datum.unit(), past(numbers, year, datum), lastFullYear)
                    .hints(year, Objects.requireNonNull(datum.number()))
                    .forEach(hint -> said.add(Words.of(hint)));
            if (!said.isEmpty()) {
                hints.put(year, String.join(WORDS.format("indicator.hint.and"), said));
            }
        });
        return hints;
    }

    private static Map<Integer, BigDecimal> past(TreeMap<Integer, Datum> numbers, int year, Datum datum) {
        Map<Integer, BigDecimal> past = new TreeMap<>();
        numbers.headMap(year).forEach((before, each) -> {
            if (Objects.equals(each.unit(), datum.unit())) {
                past.put(before, Objects.requireNonNull(each.number()));
            }
        });
        return past;
    }
}
