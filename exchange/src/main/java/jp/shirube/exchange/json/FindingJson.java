package jp.shirube.exchange.json;

import java.util.List;
import jp.shirube.kernel.Finding;

/** Findings as JSON, in the one shape that reading and checking share. */
public final class FindingJson {

    private FindingJson() {}

    /** A list of findings as a field. */
    public static void list(JsonWriter json, String name, List<Finding> findings) {
        json.objects(name, findings, finding -> fields(json, finding));
    }

    /** The fields of one finding, in an object that is begun. */
    public static void fields(JsonWriter json, Finding finding) {
        json.field("rule", finding.rule());
        json.field("severity", finding.severity().code());
        json.field("message", finding.message());
        PlanJson.source(json, "source", finding.source());
        json.objects("related", finding.related(), place -> PlanJson.place(json, place));
    }
}
