package jp.shirube.achievement.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Comparison;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Schedule;
import jp.shirube.achievement.TargetRule;
import jp.shirube.exchange.Direction;
import org.jspecify.annotations.Nullable;

/** Reads what a case says about its indicator. */
final class MeasureReader {
    private MeasureReader() {}

    static Measure read(Yaml yaml) {
        Fields fields = yaml.fields(
                "向き", "実績の出し方", "基準値", "基準年度", "目標値", "目標年度", "はじまり", "比べ方", "許容差", "下限", "上限", "状態の順", "年度別目標", "断絶",
                "計算");
        return new Measure(
                fields.word(Direction.class, "向き"),
                Optional.ofNullable(fields.word(Accumulation.class, "実績の出し方")).orElse(Accumulation.NONE),
                datum(fields, "基準値"),
                datum(fields, "目標値"),
                rule(fields),
                schedule(fields),
                fields.word(Formula.class, "計算"));
    }

    private static Datum datum(Fields fields, String key) {
        return fields.find(key).map(DatumReader::read).orElse(Datum.NOT_GIVEN);
    }

    private static TargetRule rule(Fields fields) {
        return new TargetRule(
                fields.word(Comparison.class, "比べ方"),
                Optional.ofNullable(fields.number("許容差")).orElse(BigDecimal.ZERO),
                fields.number("下限"),
                fields.number("上限"),
                fields.texts("状態の順"));
    }

    /** The path begins at the year of the baseline where the case does not say another. */
    private static Schedule schedule(Fields fields) {
        @Nullable Integer baselineYear = fields.year("基準年度");
        @Nullable Integer start = fields.has("はじまり") ? fields.year("はじまり") : baselineYear;
        @Nullable Integer end = fields.year("目標年度");
        if (start != null && end != null && start >= end) {
            throw new UnreadableYaml(fields.line(), "start-after-end");
        }
        Set<Integer> breaks = new TreeSet<>();
        fields.with("断絶", yaml -> yaml.list().forEach(year -> breaks.add(Fields.year(year))));
        return new Schedule(baselineYear, start, end, fields.byYear("年度別目標", DatumReader::read), breaks);
    }
}
