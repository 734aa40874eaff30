package jp.shirube.achievement.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Expectation;
import jp.shirube.achievement.ExpectedPath;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.file.CaseOutcome.Difference;
import jp.shirube.achievement.forecast.Forecast;
import jp.shirube.achievement.forecast.Trend;
import jp.shirube.achievement.grade.Facts;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.achievement.grade.Graded;
import jp.shirube.achievement.grade.Remark;
import org.jspecify.annotations.Nullable;

/** A case about one indicator in one year: achievement, path, pace, grades and trend. */
final class IndicatorCase {
    private final Measure measure;
    private final Results results;
    private final int year;
    private final Set<Remark> remarks;
    private final Expected expected;
    private final Fields wanted;

    IndicatorCase(Fields fields) {
        measure = MeasureReader.read(fields.get("指標"));
        year = Fields.year(fields.get("年度"));
        results = new Results(values(fields, "実績"), values(fields, "相手の実績"));
        remarks = fields.find("申し出")
                .map(yaml -> Set.of(Fields.word(Remark.class, yaml)))
                .orElse(Set.of());
        wanted = fields.get("期待")
                .fields(
                        "計算",
                        "値",
                        "達成",
                        "理由",
                        "途中式",
                        "見込み",
                        "見込みの根拠",
                        "見込みがない理由",
                        "進み方",
                        "軌道の上",
                        "進み方がない理由",
                        "評価",
                        "評価がない理由",
                        "予測");
        if (wanted.map().isEmpty()) {
            throw new UnreadableYaml(fields.line(), "nothing-expected");
        }
        expected = new Expected(wanted);
    }

    /** Results by year, or the one of the asked year. */
    private Map<Integer, Datum> values(Fields fields, String key) {
        return fields.find(key)
                .map(yaml ->
                        yaml.isMap() ? fields.byYear(key, DatumReader::read) : Map.of(year, DatumReader.read(yaml)))
                .orElse(Map.of());
    }

    List<Difference> run() {
        Assessment assessment = Achievements.assess(measure, results, year);
        expected.word("計算", assessment.formula());
        expected.number("値", rate(assessment));
        expected.yes("達成", attained(assessment));
        expected.word("理由", reason(assessment));
        expected.text("途中式", assessment instanceof Assessed assessed ? assessed.working() : Words.text("none"));
        Expectation path = ExpectedPath.of(measure, year);
        expected.number("見込み", path.value());
        expected.word("見込みの根拠", path.basis());
        expected.word("見込みがない理由", path.reason());
        Assessment pace = Achievements.pace(measure, results, year);
        expected.number("進み方", rate(pace));
        expected.yes("軌道の上", attained(pace));
        expected.word("進み方がない理由", reason(pace));
        grade();
        wanted.with("予測", this::forecast);
        return expected.differences();
    }

    private void grade() {
        Facts facts = Facts.of(measure, results, year, remarks);
        wanted.with(
                "評価",
                yaml -> yaml.map()
                        .forEach((id, mark) -> expected.compare(
                                id, mark, scheme(id, mark).grade(facts).mark())));
        wanted.with(
                "評価がない理由",
                yaml -> yaml.map().forEach((id, reason) -> {
                    Graded graded = scheme(id, reason).grade(facts);
                    expected.compare(
                            id, reason, graded.reason() == null ? Words.text("none") : Words.of(graded.reason()));
                }));
    }

    static GradeScheme scheme(String id, Yaml place) {
        return DeliveredSchemes.find(id)
                .orElseThrow(() -> new UnreadableYaml(
                        place.line(),
                        "no-scheme",
                        id,
                        DeliveredSchemes.list().stream().map(GradeScheme::id).collect(Collectors.joining("、"))));
    }

    /** The trend through all numbers of the case since the last break; the year to forecast is the target year unless said. */
    private void forecast(Yaml yaml) {
        Fields fields = yaml.fields("年度", "値", "下", "上", "点の数", "傾き", "理由");
        Integer asked =
                fields.has("年度") ? fields.year("年度") : measure.schedule().end();
        int from = new TreeSet<>(measure.schedule().breaks()).stream().reduce(0, Math::max);
        Map<Integer, Fraction> points = new LinkedHashMap<>();
        results.own().forEach((each, datum) -> {
            if (datum.isNumber() && each >= from) {
                points.put(each, datum.exact());
            }
        });
        Forecast forecast = Trend.to(asked == null ? year : asked, points);
        Expected trend = new Expected(fields);
        trend.number("値", forecast.value());
        trend.number("下", forecast.low());
        trend.number("上", forecast.high());
        trend.number("傾き", forecast.slope());
        trend.count("点の数", forecast.points());
        trend.word("理由", forecast.refused());
        expected.differences().addAll(trend.differences());
    }

    private static @Nullable Fraction rate(Assessment assessment) {
        return assessment instanceof Assessed assessed ? assessed.rate() : null;
    }

    private static @Nullable Boolean attained(Assessment assessment) {
        return assessment instanceof Assessed assessed ? assessed.attained() : null;
    }

    private static @Nullable Reason reason(Assessment assessment) {
        return assessment instanceof NotAssessable not ? not.reason() : null;
    }
}
