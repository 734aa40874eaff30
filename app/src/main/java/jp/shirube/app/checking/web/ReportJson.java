package jp.shirube.app.checking.web;

import java.util.List;
import java.util.Objects;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.checking.Acceptance;
import jp.shirube.app.checking.CheckRun;
import jp.shirube.app.checking.FindingPlace;
import jp.shirube.app.checking.KnownRule;
import jp.shirube.app.checking.KnownRules;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for programs: as JSON {@code shirube-check/1}, in the shape of the command {@code check}, and as SARIF 2.1.0. */
@Component
class ReportJson {
    private static final String FORMAT = "shirube-check/1";
    private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

    private final PlanTree tree;
    private final KnownRules rules;

    ReportJson(PlanTree tree, KnownRules rules) {
        this.tree = tree;
        this.rules = rules;
    }

    String json(String plan, @Nullable CheckRun run, List<PlanFinding> standing) {
        ObjectNode root = tree.object().put("format", FORMAT);
        ObjectNode document = root.putArray("documents").addObject().put("title", plan);
        ArrayNode list = document.putArray("findings");
        standing.forEach(each -> finding(each, list.addObject()));
        ArrayNode off = root.putArray("switchedOff");
        if (run != null) {
            run.switchedOff().forEach(off::add);
        }
        for (Severity severity : Severity.values()) {
            root.put(
                    severity.code() + "s",
                    standing.stream()
                            .filter(PlanFinding::open)
                            .filter(each -> each.severity() == severity)
                            .count());
        }
        return root.toPrettyString();
    }

    private static void finding(PlanFinding finding, ObjectNode node) {
        node.put("rule", finding.rule())
                .put("severity", finding.severity().code())
                .put("message", finding.message());
        source(finding.place(), node.putObject("source"));
        ArrayNode related = node.putArray("related");
        finding.related().forEach(each -> source(each, related.addObject()));
        node.put("thing", finding.place().thing()).put("branch", finding.branch());
        ArrayNode divisions = node.putArray("divisions");
        finding.divisions().forEach(divisions::add);
        Acceptance acceptance = finding.acceptance();
        if (finding.accepted() && acceptance != null) {
            node.putObject("accepted")
                    .put("reason", acceptance.reason())
                    .put("by", acceptance.by())
                    .put("at", acceptance.at().toString());
        }
    }

    private static void source(FindingPlace place, ObjectNode node) {
        if (place.line() != null) {
            node.put("line", place.line()).put("endLine", place.endLine());
        }
        if (place.quote() != null) {
            node.put("quote", place.quote());
        }
    }

    String sarif(String plan, List<PlanFinding> standing) {
        ObjectNode root = tree.object().put("$schema", SARIF).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver =
                run.putObject("tool").putObject("driver").put("name", "shirube").put("language", "ja");
        ArrayNode known = driver.putArray("rules");
        rules.list().forEach(each -> rule(each, known.addObject()));
        ArrayNode results = run.putArray("results");
        standing.forEach(each -> result(plan, each, results.addObject()));
        run.put("columnKind", "utf16CodeUnits");
        return root.toPrettyString();
    }

    private static void rule(KnownRule rule, ObjectNode node) {
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.statement());
        node.putObject("fullDescription").put("text", rule.why());
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    }

    private static void result(String plan, PlanFinding finding, ObjectNode node) {
        node.put("ruleId", finding.rule()).put("level", level(finding.severity()));
        node.putObject("message").put("text", finding.message());
        location(plan, finding.place(), node.putArray("locations").addObject());
        ArrayNode related = node.putArray("relatedLocations");
        finding.related().forEach(each -> location(plan, each, related.addObject()));
        node.put("baselineState", finding.fresh() ? "new" : "unchanged");
        Acceptance acceptance = finding.acceptance();
        if (finding.accepted() && acceptance != null) {
            node.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", acceptance.reason());
        }
    }

    private static void location(String plan, FindingPlace place, ObjectNode node) {
        if (place.line() != null) {
            ObjectNode physical = node.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", "staff/documents/" + place.document());
            ObjectNode region = physical.putObject("region")
                    .put("startLine", place.line())
                    .put("endLine", Objects.requireNonNullElse(place.endLine(), place.line()));
            if (place.quote() != null) {
                region.putObject("snippet").put("text", place.quote());
            }
        }
        node.putArray("logicalLocations")
                .addObject()
                .put("name", place.thing())
                .put("fullyQualifiedName", plan + " " + place.thing());
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }
}
