package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** The year in which a figure is said to have been highest or lowest is the one in which the table has it so. Years to come are left alone. */
final class ExtremeYear implements Rule {

    /** How far behind the year the word stands, in characters. */
    private static final int NEAR = 16;

    @Override
    public String id() {
        return "extreme-year-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        if (plan.plan().series().isEmpty()) {
            return;
        }
        for (Statement statement : Statement.in(plan, Sign.EXTREME)) {
            Matcher said = ClaimWords.EXTREME.matcher(statement.text());
            if (said.find()) {
                check(plan, statement, report);
            }
        }
    }

    private static void check(CheckedPlan plan, Statement statement, Report report) {
        List<PrintedYear> years = statement.years();
        Matcher said = ClaimWords.EXTREME.matcher(statement.key());
        boolean one = years.size() == 1 && said.find();
        if (!one
                || said.start() < years.get(0).end()
                || said.start() - years.get(0).end() > NEAR) {
            return;
        }
        Series series = SeriesNamed.find(plan, statement.key());
        boolean open =
                series == null || ClaimWords.TO_COME.matcher(statement.key()).find();
        BigDecimal value = open ? null : counted(series, years.get(0).year());
        if (value != null && series != null) {
            boolean highest = said.group("high") != null;
            SeriesPoint beyond = beyond(series, value, highest);
            if (beyond != null) {
                report.at(
                        statement.place(),
                        List.of(series.source()),
                        years.get(0).year(),
                        said.group(),
                        value.toPlainString(),
                        beyond.year(),
                        beyond.value().toPlainString());
            }
        }
    }

    private static @Nullable BigDecimal counted(@Nullable Series series, int year) {
        return series == null
                ? null
                : series.points().stream()
                        .filter(point -> point.kind() == PointKind.ACTUAL && point.year() == year)
                        .map(SeriesPoint::value)
                        .findFirst()
                        .orElse(null);
    }

    /** The counted value that is furthest beyond one; null where none is. */
    private static @Nullable SeriesPoint beyond(Series series, BigDecimal value, boolean highest) {
        SeriesPoint found = null;
        BigDecimal furthest = value;
        for (SeriesPoint point : series.points()) {
            int order = point.value().compareTo(furthest);
            if (point.kind() == PointKind.ACTUAL && (highest ? order > 0 : order < 0)) {
                furthest = point.value();
                found = point;
            }
        }
        return found;
    }
}
