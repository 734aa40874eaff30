package jp.shirube.cli.check;

import java.util.List;
import java.util.TreeSet;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.json.FindingJson;
import jp.shirube.exchange.json.JsonWriter;
import jp.shirube.kernel.Severity;

/** Findings as JSON, each in the shape of the exchange format. */
final class JsonReport {

    private static final String FORMAT = "shirube-check/1";

    private JsonReport() {}

    static String of(Checked checked) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.object(() -> {
            json.field("format", FORMAT);
            json.objects("documents", checked.files(), file -> document(json, file));
            json.objects("between", checked.between(), found -> {
                json.field("file", found.plan().name());
                FindingJson.fields(json, found.finding());
            });
            json.strings(
                    "switchedOff", List.copyOf(new TreeSet<>(checked.settings().switchedOff())));
            for (Severity severity : Severity.values()) {
                json.field(severity.code() + "s", Math.toIntExact(checked.count(severity)));
            }
        });
        return out.toString();
    }

    private static void document(JsonWriter json, CheckedFile file) {
        json.field("file", file.file());
        json.field("refused", file.refusal());
        CheckedPlan plan = file.plan();
        json.field("title", plan == null ? null : plan.plan().plan().title());
        FindingJson.list(json, "findings", file.findings());
    }
}
