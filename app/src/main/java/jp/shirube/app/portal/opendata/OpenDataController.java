package jp.shirube.app.portal.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.portal.PublicIds;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.json.PlanJson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plans and their tables for programs, at addresses that do not change. */
@OpenToAll
@Controller("portal.OpenDataController")
class OpenDataController {
    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublishedPlans plans;
    private final OpenTables tables;
    private final ResultTables results;

    OpenDataController(PublishedPlans plans, OpenTables tables, ResultTables results) {
        this.results = results;
        this.plans = plans;
        this.tables = tables;
    }

    @GetMapping("/portal/plans/{id}/plan.json")
    ResponseEntity<byte[]> plan(@PathVariable String id) {
        return file(JSON, id + ".json", PlanJson.of(plans.get(id).document()));
    }

    @GetMapping("/portal/plans/{id}/projects.csv")
    ResponseEntity<byte[]> projects(@PathVariable String id) {
        return table(id, "projects", tables::projects);
    }

    @GetMapping("/portal/plans/{id}/costs.csv")
    ResponseEntity<byte[]> costs(@PathVariable String id) {
        return table(id, "costs", tables::costs);
    }

    @GetMapping("/portal/plans/{id}/indicators.csv")
    ResponseEntity<byte[]> indicators(@PathVariable String id) {
        return table(id, "indicators", tables::indicators);
    }

    /** Results year by year, with what was expected and how each indicator stands. */
    @GetMapping("/portal/plans/{id}/results.csv")
    ResponseEntity<byte[]> results(@PathVariable String id) {
        return table(id, "results", results::csv);
    }

    /** The same as JSON, with revised targets. */
    @GetMapping("/portal/plans/{id}/results.json")
    ResponseEntity<byte[]> resultsAsJson(@PathVariable String id) {
        return file(JSON, id + "-results.json", results.json(plans.get(id)));
    }

    /** One project with the way to its listings and its indicators, as a plan of its own in the same format. */
    @GetMapping("/portal/projects/{id}/project.json")
    ResponseEntity<byte[]> project(@PathVariable String id) {
        PublishedPlan plan = plans.getOfPart(id);
        Project project = plan.outline().project(PublicIds.keyOf(plan.ids().projects(), id));
        Set<String> nodes = project.placements().stream()
                .map(Placement::node)
                .flatMap(place -> plan.outline().path(place).stream())
                .map(Node::id)
                .collect(Collectors.toSet());
        PlanDocument document = plan.document();
        PlanDocument part = new PlanDocument(
                document.plan(),
                document.nodes().stream()
                        .filter(node -> nodes.contains(node.id()))
                        .toList(),
                List.of(project),
                plan.outline().indicatorsOf(project.id()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return file(JSON, id + ".json", PlanJson.of(part));
    }

    private ResponseEntity<byte[]> table(String id, String name, Function<PublishedPlan, String> content) {
        return file(CSV, id + "-" + name + ".csv", content.apply(plans.get(id)));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, String content) {
        ContentDisposition disposition =
                ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", disposition.toString())
                .header("Access-Control-Allow-Origin", "*")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
