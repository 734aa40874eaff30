package jp.shirube.exchange.json;

import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyMember;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Figure;
import jp.shirube.exchange.Listing;
import jp.shirube.exchange.Meeting;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.exchange.Step;
import jp.shirube.exchange.UsedLines;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Prints a plan as JSON. */
public final class PlanJson {

    private final JsonWriter json;
    private final ProjectJson projects;
    private final IndicatorJson indicators;

    private PlanJson(StringBuilder out) {
        this.json = new JsonWriter(out);
        this.projects = new ProjectJson(json);
        this.indicators = new IndicatorJson(json);
    }

    /** The JSON of a plan, indented by two spaces, without a line feed at the end. */
    public static String of(PlanDocument document) {
        StringBuilder out = new StringBuilder(1 << 17);
        PlanJson writer = new PlanJson(out);
        writer.json.object(() -> writer.document(document));
        return out.toString();
    }

    private void document(PlanDocument document) {
        json.field("format", PlanDocument.FORMAT);
        json.field("plan", document.plan(), this::header);
        json.objects("nodes", document.nodes(), this::node);
        json.objects("projects", document.projects(), projects::write);
        json.objects("indicators", document.indicators(), indicators::write);
        json.objects("costTables", document.costTables(), this::costTable);
        json.objects("series", document.series(), this::series);
        json.objects("listing", document.listing(), this::listing);
        json.objects("bodies", document.bodies(), this::body);
        json.objects("meetings", document.meetings(), this::meeting);
        json.objects("steps", document.steps(), this::step);
        json.objects("figures", document.figures(), this::figure);
        json.objects("usedLines", document.usedLines(), this::usedLines);
        FindingJson.list(json, "findings", document.findings());
    }

    private void header(PlanHeader plan) {
        json.field("title", plan.title());
        json.field("kind", plan.kind());
        json.field("issuer", plan.issuer(), issuer -> {
            json.field("name", issuer.name());
            json.field("kind", issuer.kind());
            json.field("code", issuer.code());
        });
        json.objects("members", plan.members(), member -> {
            json.field("name", member.name());
            json.field("code", member.code());
            json.field("role", member.role());
        });
        json.field("period", plan.period(), period -> {
            json.field("from", period.from());
            json.field("to", period.to());
            json.field("printed", period.printed());
        });
        json.field("upperPlan", plan.upperPlan());
        json.strings("relatedPlans", plan.relatedPlans());
        json.field("state", plan.state());
        json.objects("sources", plan.sources(), field -> {
            json.field("field", field.field());
            source(json, "source", field.source());
        });
    }

    private void node(Node node) {
        json.field("id", node.id());
        json.field("parent", node.parent());
        json.field("level", node.level());
        json.field("mark", node.mark());
        json.field("title", node.title());
        json.strings("aliases", node.aliases());
        json.objects("sections", node.sections(), this::section);
        source(json, "source", node.source());
    }

    private void section(Section section) {
        json.field("heading", section.heading());
        json.field("kind", section.kind());
        json.strings("items", section.items());
        source(json, "source", section.source());
    }

    private void costTable(CostTable table) {
        json.field("node", table.node());
        json.field("unit", table.unit());
        json.integers("years", table.years());
        json.objects("rows", table.rows(), this::costRow);
        json.field("total", table.total(), this::costRow);
        json.field("noBudgetNote", table.noBudgetNote());
        source(json, "source", table.source());
    }

    private void costRow(CostRow row) {
        json.field("label", row.label());
        json.field("project", row.project());
        json.numbers("amounts", row.amounts());
        json.field("total", row.total());
        source(json, "source", row.source());
    }

    private void series(Series series) {
        json.field("name", series.name());
        json.field("area", series.area());
        json.field("unit", series.unit());
        json.objects("points", series.points(), this::point);
        source(json, "source", series.source());
    }

    private void point(SeriesPoint point) {
        json.field("year", point.year());
        json.field("value", point.value());
        json.field("kind", point.kind());
    }

    private void listing(Listing listing) {
        json.strings("nodePath", listing.nodePath());
        json.field("title", listing.title());
        json.field("page", listing.page());
        source(json, "source", listing.source());
    }

    private void body(Body body) {
        json.field("name", body.name());
        json.field("kind", body.kind());
        json.field("inside", body.inside());
        json.field("chair", body.chair());
        json.strings("viceChairs", body.viceChairs());
        json.objects("members", body.members(), this::member);
        json.field("secretariat", body.secretariat());
        source(json, "source", body.source());
    }

    private void member(BodyMember member) {
        json.field("organisation", member.organisation());
        json.field("person", member.person());
        json.field("role", member.role());
        json.field("municipality", member.municipality());
        json.field("field", member.field());
    }

    private void meeting(Meeting meeting) {
        json.field("date", meeting.date() == null ? null : meeting.date().toString());
        json.field("datePrinted", meeting.datePrinted());
        json.field("body", meeting.body());
        json.field("number", meeting.number());
        json.field("written", meeting.written());
        json.strings("agenda", meeting.agenda());
        source(json, "source", meeting.source());
    }

    private void step(Step step) {
        json.field("year", step.year());
        json.field("month", step.month());
        json.strings("items", step.items());
        source(json, "source", step.source());
    }

    private void figure(Figure figure) {
        json.field("text", figure.text());
        json.field("number", figure.number());
        json.field("unit", figure.unit());
        json.field("context", figure.context());
        source(json, "source", figure.source());
    }

    private void usedLines(UsedLines lines) {
        json.field("line", lines.line());
        json.field("endLine", lines.endLine());
        json.field("as", lines.as());
    }

    static void source(JsonWriter json, String name, @Nullable SourceRef source) {
        json.field(name, source, place -> place(json, place));
    }

    static void place(JsonWriter json, SourceRef place) {
        json.field("line", place.line());
        json.field("endLine", place.endLine());
        json.field("page", place.page());
        json.field("sheet", place.sheet());
        json.field("cell", place.cell());
        json.field("quote", place.quote());
    }
}
