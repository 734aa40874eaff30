package jp.shirube.exchange.json;

import static jp.shirube.exchange.json.PlanJson.source;

import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;

/** The part of the JSON that is about indicators and their values. */
final class IndicatorJson {

    private final JsonWriter json;

    IndicatorJson(JsonWriter json) {
        this.json = json;
    }

    void write(Indicator indicator) {
        json.field("id", indicator.id());
        json.field("name", indicator.name());
        json.field("kind", indicator.kind());
        json.field("node", indicator.node());
        json.field("project", indicator.project());
        json.field("baseline", indicator.baseline(), this::value);
        json.field("target", indicator.target(), this::value);
        json.objects("actuals", indicator.actuals(), actual -> {
            json.field("year", actual.year());
            json.field("value", actual.value(), this::value);
        });
        json.field("direction", indicator.direction());
        json.field("cumulativeYears", indicator.cumulativeYears());
        json.field("breakdown", indicator.breakdown());
        json.field("placeholder", indicator.placeholder());
        json.strings("notes", indicator.notes());
        source(json, "source", indicator.source());
    }

    private void value(Value value) {
        json.field("text", value.text());
        json.field("state", value.state());
        json.field("number", value.number());
        json.field("unit", value.unit());
        json.field("qualifier", value.qualifier());
        json.field("asOf", value.asOf(), this::asOf);
    }

    private void asOf(AsOf asOf) {
        json.field("kind", asOf.kind());
        json.field("year", asOf.year());
        json.field("date", asOf.date() == null ? null : asOf.date().toString());
        json.field("printed", asOf.printed());
    }
}
