package jp.shirube.app.checking.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.checking.CheckRefused;
import jp.shirube.app.checking.CheckRun;
import jp.shirube.app.checking.PlanChecks;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.app.checking.PlanFindings;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.formats.pdf.Pdf;
import jp.shirube.formats.table.Xlsx;
import jp.shirube.formats.word.Docx;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was found in a plan as a file: for paper, for a spreadsheet, for programs. */
@Controller
class CheckReportController {
    private static final int MOST_RESOLVED = 1000;
    private static final Map<String, MediaType> TYPES = Map.of(
            "xlsx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "docx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "pdf", MediaType.APPLICATION_PDF,
            "json", MediaType.APPLICATION_JSON,
            "sarif", MediaType.parseMediaType("application/sarif+json"));

    private final MessageBundle words = MessageBundle.of("checking");
    private final Plans plans;
    private final PlanChecks checks;
    private final PlanFindings findings;
    private final ReportTable table;
    private final ReportPaper paper;
    private final ReportJson json;

    CheckReportController(
            Plans plans,
            PlanChecks checks,
            PlanFindings findings,
            ReportTable table,
            ReportPaper paper,
            ReportJson json) {
        this.plans = plans;
        this.checks = checks;
        this.findings = findings;
        this.table = table;
        this.paper = paper;
        this.json = json;
    }

    @GetMapping("/staff/plans/{plan}/check/report.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.CHECKING)
    ResponseEntity<byte[]> file(@PathVariable String plan, @PathVariable String format) {
        MediaType type = TYPES.get(format);
        if (type == null) {
            throw CheckRefused.format();
        }
        PlanId id = new PlanId(plan);
        String title = plans.get(id).header().value().title();
        String name = words.format("check.of", title) + "." + format;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content(id, title, format));
    }

    private byte[] content(PlanId plan, String title, String format) {
        List<PlanFinding> standing = findings.listStanding(plan);
        CheckRun run = checks.last(plan).orElse(null);
        return switch (format) {
            case "xlsx" ->
                Xlsx.of(table.of(
                        words.format("check.title"),
                        Stream.concat(standing.stream(), findings.listResolved(plan, MOST_RESOLVED).stream())
                                .toList()));
            case "docx" -> Docx.of(paper.of(title, run, standing));
            case "pdf" -> Pdf.of(paper.of(title, run, standing));
            case "sarif" -> json.sarif(title, standing).getBytes(StandardCharsets.UTF_8);
            default -> json.json(title, run, standing).getBytes(StandardCharsets.UTF_8);
        };
    }
}
