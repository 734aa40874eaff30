package jp.shirube.app.checking.web;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.checking.Acceptance;
import jp.shirube.app.checking.KnownRules;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.springframework.stereotype.Component;

/** Findings as a table to be worked through in a spreadsheet: one row each, everything that the page says. */
@Component
class ReportTable {
    private static final List<String> HEADS = List.of(
            "number",
            "severity",
            "family",
            "message",
            "expected",
            "read",
            "thing",
            "branch",
            "divisions",
            "line",
            "compared",
            "state",
            "reason",
            "rule");

    private final MessageBundle words = MessageBundle.of("checking");
    private final KnownRules rules;
    private final JapaneseFormats formats;

    ReportTable(KnownRules rules, JapaneseFormats formats) {
        this.rules = rules;
        this.formats = formats;
    }

    DataTable of(String title, List<PlanFinding> findings) {
        List<String> heads =
                HEADS.stream().map(each -> words.format("check.column." + each)).toList();
        return new DataTable(title, heads, findings.stream().map(this::row).toList());
    }

    private List<TableCell> row(PlanFinding finding) {
        Integer line = finding.place().line();
        return Stream.concat(
                        Stream.of(TableCell.of(finding.id())),
                        Stream.concat(
                                texts(finding).map(TableCell::of),
                                Stream.concat(
                                        Stream.of(line == null ? TableCell.BLANK : TableCell.of(line.longValue())),
                                        Stream.of(
                                                        String.join(
                                                                "\n",
                                                                finding.related().stream()
                                                                        .map(each -> each.quote() == null
                                                                                ? each.thing()
                                                                                : each.quote())
                                                                        .toList()),
                                                        state(finding),
                                                        reason(finding),
                                                        finding.rule())
                                                .map(TableCell::of))))
                .toList();
    }

    private Stream<String> texts(PlanFinding finding) {
        String quote = finding.place().quote();
        return Stream.of(
                words.format("check.severity." + finding.severity().code()),
                words.format("check.family." + FindingFilter.family(finding)),
                finding.message(),
                rules.expected(finding),
                quote == null ? "" : quote,
                finding.place().thing(),
                finding.branch(),
                String.join("\n", finding.divisions()));
    }

    /** Open, accepted or mended. */
    String state(PlanFinding finding) {
        String state = finding.resolution() != null ? "resolved" : finding.accepted() ? "accepted" : "open";
        return words.format("check.state." + state);
    }

    private String reason(PlanFinding finding) {
        Acceptance acceptance = finding.acceptance();
        return acceptance == null || !finding.accepted()
                ? ""
                : words.format(
                        "check.accept.full", acceptance.reason(), acceptance.by(), formats.moment(acceptance.at()));
    }
}
