package jp.shirube.app.plan;

import static jp.shirube.app.audit.Column.Form.DATE;
import static jp.shirube.app.audit.Column.Form.FLAG;
import static jp.shirube.app.audit.Column.Form.INTEGER;
import static jp.shirube.app.audit.Column.Form.JSON;
import static jp.shirube.app.audit.Column.Form.LONG;
import static jp.shirube.app.audit.Column.Form.NUMBER;
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
@Order(20)
final class PlanTables implements Holding {
    static final RowTable PLAN = RowTable.of("plan.plan")
            .withAddresses()
            .with(TEXT, "title", "kind", "upperPlan", "state")
            .with(TEXTS, "relatedPlans")
            .with(Column.of(LONG, "organization").named("organization_id"))
            .with(Column.object("issuer", text("name"), text("kind"), text("code")))
            .with(Column.object("period", Column.of(INTEGER, "from"), Column.of(INTEGER, "to"), text("printed")));
    static final RowTable FIELD_SOURCE = RowTable.of("plan.field_source").with(TEXT, "field");
    static final RowTable MEMBER = RowTable.of("plan.member").with(TEXT, "name", "code", "role");
    static final RowTable NODE = RowTable.of("plan.node")
            .withAddresses()
            .with(text("parent").named("parent_key"))
            .with(TEXT, "level", "mark", "title")
            .with(TEXTS, "aliases");
    static final RowTable SECTION = RowTable.partOf("node_key", "plan.section")
            .with(TEXT, "heading", "kind")
            .with(TEXTS, "items");
    static final RowTable SERIES = RowTable.of("plan.series").with(TEXT, "name", "area", "unit");
    static final RowTable POINT = RowTable.partOf("series_key", "plan.series_point")
            .with(INTEGER, "year")
            .with(NUMBER, "value")
            .with(TEXT, "kind");
    static final RowTable LISTING = RowTable.of("plan.listing")
            .with(TEXTS, "nodePath")
            .with(TEXT, "title")
            .with(INTEGER, "page");
    static final RowTable BODY = RowTable.of("plan.body")
            .with(TEXT, "name", "kind", "chair", "secretariat")
            .with(FLAG, "inside")
            .with(TEXTS, "viceChairs");
    static final RowTable BODY_MEMBER = RowTable.partOf("body_key", "plan.body_member")
            .with(TEXT, "organisation", "person", "role", "municipality", "field");
    static final RowTable MEETING = RowTable.of("plan.meeting")
            .with(DATE, "date")
            .with(TEXT, "datePrinted", "body")
            .with(INTEGER, "number")
            .with(FLAG, "written")
            .with(TEXTS, "agenda");
    static final RowTable STEP =
            RowTable.of("plan.step").with(INTEGER, "year", "month").with(TEXTS, "items");
    static final RowTable FIGURE =
            RowTable.of("plan.figure").with(TEXT, "text", "unit", "context").with(NUMBER, "number");
    static final RowTable FINDING = RowTable.of("plan.finding")
            .with(TEXT, "rule", "severity", "message")
            .with(JSON, "related");
    static final RowTable USED_LINES = RowTable.of("plan.used_lines")
            .with(INTEGER, "line", "endLine")
            .with(text("as").named("used_as"));

    static final RowShape SERIES_LIST = new RowShape(
            "series",
            "series",
            SERIES,
            List.of("name", "area", "unit"),
            List.of(shape("point", "points", POINT, "year", "kind")));
    static final RowShape BODIES = new RowShape(
            "body",
            "bodies",
            BODY,
            List.of("name"),
            List.of(shape("body-member", "members", BODY_MEMBER, "organisation", "person", "municipality", "field")));

    private static final List<RowShape> SHAPES = List.of(
            new RowShape("plan", "header", PLAN, List.of(), List.of()),
            shape("field-source", "sources", FIELD_SOURCE, "field"),
            shape("member", "members", MEMBER, "name"),
            new RowShape(
                    "node",
                    "nodes",
                    NODE,
                    List.of(),
                    List.of(shape("section", "sections", SECTION, "kind", "heading"))),
            SERIES_LIST,
            shape("listing", "listing", LISTING, "nodePath", "title"),
            BODIES,
            shape("meeting", "meetings", MEETING, "body", "number", "datePrinted"),
            shape("step", "steps", STEP, "year", "month"),
            shape("figure", "figures", FIGURE, "context", "text"),
            shape("finding", "findings", FINDING, "rule", "message"),
            shape("used-lines", "usedLines", USED_LINES, "line"));

    @Override
    public List<RowShape> shapes() {
        return SHAPES;
    }

    private static Column text(String field) {
        return Column.of(TEXT, field);
    }

    private static RowShape shape(String item, String field, RowTable table, String... keyFields) {
        return new RowShape(item, field, table, List.of(keyFields), List.of());
    }
}
