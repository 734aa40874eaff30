package jp.shirube.app.indicator;

import static jp.shirube.app.audit.Column.Form.DATE;
import static jp.shirube.app.audit.Column.Form.INTEGER;
import static jp.shirube.app.audit.Column.Form.TEXT;

import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parts of indicators that no document brings: targets by year, revised targets, breaks, values of a series to compare with; and the evidence of results. */
@Component
@Order(31)
final class CourseTables implements Holding {
    static final String YEAR = "year";
    static final RowTable ANNUAL_TARGET =
            part("indicator.annual_target").with(INTEGER, YEAR).with(Column.value("value"));
    static final RowTable TARGET_REVISION = part("indicator.target_revision")
            .with(INTEGER, YEAR)
            .with(TEXT, "decided", "reason")
            .with(Column.value("value"));
    static final RowTable SERIES_BREAK =
            part("indicator.series_break").with(INTEGER, YEAR).with(TEXT, "reason");
    static final RowTable COMPARED_VALUE =
            part("indicator.compared_value").with(INTEGER, YEAR).with(Column.value("value"));
    static final RowTable EVIDENCE = RowTable.partOf("actual_key", "indicator.evidence")
            .with(TEXT, "fileName", "sha256", "note", "receivedBy")
            .with(INTEGER, "size")
            .with(DATE, "receivedOn");
    static final List<RowShape> SHAPES = List.of(
            shape("annual-target", "annualTargets", ANNUAL_TARGET),
            shape("target-revision", "targetRevisions", TARGET_REVISION),
            shape("series-break", "seriesBreaks", SERIES_BREAK),
            shape("compared-value", "comparedValues", COMPARED_VALUE));

    @Override
    public List<RowShape> shapes() {
        return List.of();
    }

    @Override
    public Map<String, List<RowShape>> partsOfOthers() {
        return Map.of(
                IndicatorTables.INDICATOR.name(),
                SHAPES,
                IndicatorTables.ACTUAL.name(),
                List.of(new RowShape("evidence", "evidence", EVIDENCE, List.of("sha256"), List.of())));
    }

    private static RowTable part(String name) {
        return RowTable.partOf("indicator_key", name);
    }

    private static RowShape shape(String item, String field, RowTable table) {
        return new RowShape(item, field, table, List.of(YEAR), List.of());
    }
}
