package jp.shirube.app.indicator;

import static jp.shirube.app.audit.Column.Form.FLAG;
import static jp.shirube.app.audit.Column.Form.INTEGER;
import static jp.shirube.app.audit.Column.Form.OWN;
import static jp.shirube.app.audit.Column.Form.OWN_INTEGER;
import static jp.shirube.app.audit.Column.Form.OWN_TEXTS;
import static jp.shirube.app.audit.Column.Form.TEXT;
import static jp.shirube.app.audit.Column.Form.TEXTS;

import java.util.List;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tables of this room, mirroring the exchange format. */
@Component
@Order(30)
final class IndicatorTables implements Holding {
    static final RowTable INDICATOR = RowTable.of("indicator.indicator")
            .withAddresses()
            .with(TEXT, "name", "kind", "direction", "breakdown")
            .with(Column.of(TEXT, "node").named("node_key"))
            .with(Column.of(TEXT, "project").named("project_key"))
            .with(Column.value("baseline"), Column.value("target"))
            .with(INTEGER, "cumulativeYears")
            .with(FLAG, "placeholder")
            .with(TEXTS, "notes")
            .with(
                    OWN,
                    "definition",
                    "numerator",
                    "denominator",
                    "dataSource",
                    "surveyCycle",
                    "nextRelease",
                    "ownerDivision",
                    "nature",
                    "formula",
                    "scheme",
                    "comparedWith",
                    "comparedName")
            .with(OWN_INTEGER, "releaseMonths")
            .with(OWN_TEXTS, "stateOrder")
            .with(Column.ownValue("lowerLimit"), Column.ownValue("upperLimit"));
    static final RowTable ACTUAL = RowTable.partOf("indicator_key", "indicator.actual")
            .with(INTEGER, "year")
            .with(Column.value("value"))
            .with(OWN, "status", "note", "claim");

    static final RowShape INDICATORS = new RowShape(
            "indicator",
            "indicators",
            INDICATOR,
            List.of(),
            List.of(new RowShape("actual", "actuals", ACTUAL, List.of("year"), List.of())));

    @Override
    public List<RowShape> shapes() {
        return List.of(INDICATORS);
    }
}
