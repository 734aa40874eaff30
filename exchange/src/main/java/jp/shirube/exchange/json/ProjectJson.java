package jp.shirube.exchange.json;

import static jp.shirube.exchange.json.PlanJson.source;

import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearActivity;
import jp.shirube.exchange.YearPlan;

/** The part of the JSON that is about projects. */
final class ProjectJson {

    private final JsonWriter json;

    ProjectJson(JsonWriter json) {
        this.json = json;
    }

    void write(Project project) {
        json.field("id", project.id());
        json.field("code", project.code());
        json.field("name", project.name());
        json.field("overview", project.overview());
        json.field("effect", project.effect());
        json.strings("departments", project.departments());
        json.field("status", project.status());
        json.field("statusText", project.statusText());
        json.objects("placements", project.placements(), this::placement);
        json.strings("details", project.details());
        json.objects("yearPlans", project.yearPlans(), this::yearPlan);
        json.objects("costs", project.costs(), this::cost);
        json.objects("schedule", project.schedule(), this::scheduleRow);
        json.strings("partners", project.partners());
        json.objects("roles", project.roles(), role -> {
            json.field("party", role.party());
            json.strings("items", role.items());
        });
        json.field("remarks", project.remarks());
        json.strings("notes", project.notes());
        source(json, "source", project.source());
    }

    private void placement(Placement placement) {
        json.field("node", placement.node());
        json.field("order", placement.order());
        json.field("relisted", placement.relisted());
        json.strings("flags", placement.flags());
        json.field("flagText", placement.flagText());
        json.objects("yearPlans", placement.yearPlans(), this::yearPlan);
        source(json, "source", placement.source());
    }

    private void yearPlan(YearPlan plan) {
        json.field("year", plan.year());
        json.strings("items", plan.items());
    }

    private void cost(Cost cost) {
        json.field("year", cost.year());
        json.field("amount", cost.amount());
        json.field("unit", cost.unit());
        json.field("state", cost.state());
        json.field("kind", cost.kind());
        json.field("party", cost.party());
        source(json, "source", cost.source());
    }

    private void scheduleRow(ScheduleRow row) {
        json.field("activity", row.activity());
        json.objects("years", row.years(), this::yearActivity);
        json.field("note", row.note());
        source(json, "source", row.source());
    }

    private void yearActivity(YearActivity activity) {
        json.field("year", activity.year());
        json.field("state", activity.state());
        json.field("printed", activity.printed());
    }
}
