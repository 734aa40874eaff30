package jp.shirube.app.checking.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.checking.CheckRun;
import jp.shirube.app.checking.FindingPlace;
import jp.shirube.app.checking.KnownRules;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.formats.paper.Block;
import jp.shirube.formats.paper.Paper;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Findings as a report to be read on paper: how many, then by severity what and where, then what was accepted and why. */
@Component
class ReportPaper {
    private final MessageBundle words = MessageBundle.of("checking");
    private final KnownRules rules;
    private final JapaneseFormats formats;

    ReportPaper(KnownRules rules, JapaneseFormats formats) {
        this.rules = rules;
        this.formats = formats;
    }

    Paper of(String plan, @Nullable CheckRun run, List<PlanFinding> standing) {
        List<PlanFinding> open = standing.stream().filter(PlanFinding::open).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(summary(run, FindingCounts.of(open))));
        int number = 1;
        for (Severity severity : Severity.values()) {
            List<PlanFinding> found =
                    open.stream().filter(each -> each.severity() == severity).toList();
            if (!found.isEmpty()) {
                blocks.add(new Block.Heading(
                        1,
                        words.format(
                                "check.paper.severity",
                                words.format("check.severity." + severity.code()),
                                String.valueOf(found.size()))));
                blocks.add(new Block.Text(words.format("check.means." + severity.code())));
                blocks.add(table(found, number));
                number += found.size();
            }
        }
        accepted(standing, blocks);
        return new Paper(words.format("check.of", plan), blocks);
    }

    private String summary(@Nullable CheckRun run, FindingCounts counts) {
        String found = words.format(
                "check.summary.counts",
                String.valueOf(counts.errors()),
                String.valueOf(counts.warnings()),
                String.valueOf(counts.infos()));
        return run == null || run.ended() == null
                ? words.format("check.never")
                : words.format("check.at", formats.moment(run.ended())) + found;
    }

    private Block table(List<PlanFinding> findings, int first) {
        if (findings.stream().allMatch(each -> expected(each).isEmpty())) {
            return plainTable(findings, first);
        }
        List<List<String>> rows = new ArrayList<>();
        for (PlanFinding each : findings) {
            rows.add(List.of(String.valueOf(first + rows.size()), where(each), what(each), expected(each)));
        }
        return new Block.Table(heads("number", "place", "message", "expected"), List.of(7, 27, 40, 26), rows);
    }

    /** Where no rule says what should be, as with what only the reading of the document noticed. */
    private Block plainTable(List<PlanFinding> findings, int first) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanFinding each : findings) {
            rows.add(List.of(String.valueOf(first + rows.size()), where(each), what(each)));
        }
        return new Block.Table(heads("number", "place", "message"), List.of(7, 33, 60), rows);
    }

    private void accepted(List<PlanFinding> standing, List<Block> blocks) {
        List<List<String>> rows = standing.stream()
                .filter(PlanFinding::accepted)
                .flatMap(each -> each.acceptance() == null
                        ? Stream.empty()
                        : Stream.of(List.of(
                                where(each),
                                each.message(),
                                words.format(
                                        "check.accept.full",
                                        each.acceptance().reason(),
                                        each.acceptance().by(),
                                        formats.moment(each.acceptance().at())))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, words.format("check.accepted")));
            blocks.add(new Block.Table(heads("place", "message", "reason"), List.of(28, 40, 32), rows));
        }
    }

    private List<String> heads(String... names) {
        return Arrays.stream(names)
                .map(each -> words.format("check.column." + each))
                .toList();
    }

    private String where(PlanFinding finding) {
        FindingPlace place = finding.place();
        List<String> lines = new ArrayList<>(List.of(place.thing()));
        if (place.line() != null) {
            lines.add(words.format("check.line", String.valueOf(place.line())));
        }
        if (!finding.divisions().isEmpty()) {
            lines.add(String.join(" ", finding.divisions()));
        }
        return String.join("\n", lines);
    }

    private static String what(PlanFinding finding) {
        String quote = finding.place().quote();
        return quote == null ? finding.message() : quote + "\n" + finding.message();
    }

    private String expected(PlanFinding finding) {
        return rules.expected(finding);
    }
}
