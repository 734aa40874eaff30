package jp.shirube.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.checker.rule.Settings;
import jp.shirube.exchange.json.JsonWriter;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Findings in SARIF 2.1.0, as tools for reviews read them. */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Checked checked;
    private final JsonWriter json;

    private SarifReport(Checked checked, StringBuilder out) {
        this.checked = checked;
        this.json = new JsonWriter(out);
    }

    static String of(Checked checked) {
        StringBuilder out = new StringBuilder();
        SarifReport report = new SarifReport(checked, out);
        report.json.object(() -> {
            report.json.field("$schema", SCHEMA);
            report.json.field("version", "2.1.0");
            report.json.objects("runs", List.of(checked), run -> report.run());
        });
        return out.toString();
    }

    private void run() {
        json.field(
                "tool",
                checked,
                tool -> json.field("driver", checked, driver -> {
                    json.field("name", "shirube");
                    json.field("language", "ja");
                    json.objects("rules", RuleEntry.all(), this::rule);
                }));
        json.objects("invocations", List.of(checked), run -> json.field("executionSuccessful", !checked.refused()));
        json.objects(
                "artifacts",
                checked.files(),
                file -> json.field("location", file, of -> json.field("uri", uri(file.file()))));
        json.objects("results", results(), result -> result(result));
        json.field("columnKind", "utf16CodeUnits");
    }

    private void rule(RuleEntry rule) {
        Settings settings = checked.settings();
        json.field("id", rule.id());
        json.field("shortDescription", rule, of -> json.field("text", RuleTexts.statement(rule.family(), rule.id())));
        json.field("fullDescription", rule, of -> json.field("text", RuleTexts.why(rule.family(), rule.id())));
        json.field("defaultConfiguration", rule, of -> {
            json.field("enabled", settings.applies(rule.id()));
            json.field("level", level(settings.severity(rule.id(), rule.severity())));
        });
    }

    private void result(Result result) {
        Finding finding = result.finding;
        json.field("ruleId", finding.rule());
        json.field("level", level(finding.severity()));
        json.field("message", finding, of -> json.field("text", finding.message()));
        String file = result.file;
        json.objects("locations", List.of(finding), of -> place(file, finding.source()));
        Set<SourceRef> related = new LinkedHashSet<>(finding.related());
        json.objects("relatedLocations", List.copyOf(related), place -> place(file, place));
    }

    private void place(String file, @Nullable SourceRef place) {
        json.field("physicalLocation", file, of -> {
            json.field("artifactLocation", file, artifact -> json.field("uri", uri(file)));
            if (place != null && place.line() != null) {
                json.field("region", place, region -> {
                    json.field("startLine", place.line());
                    json.field("endLine", place.endLine());
                });
            }
        });
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (CheckedFile file : checked.files()) {
            file.findings().forEach(finding -> results.add(new Result(file.file(), finding)));
        }
        checked.between().forEach(found -> results.add(new Result(found.plan().name(), found.finding())));
        return results;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }

    /** The name of a file as a relative or absolute reference. */
    private static String uri(String file) {
        try {
            String path = file.replace('\\', '/');
            return new URI(path.startsWith("/") ? "file" : null, path.startsWith("/") ? "" : null, path, null, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A finding with its file. */
    private record Result(String file, Finding finding) {}
}
