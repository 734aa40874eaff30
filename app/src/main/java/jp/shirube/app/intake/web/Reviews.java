package jp.shirube.app.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.intake.Certainty;
import jp.shirube.app.intake.Declined;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.IntakeSheet;
import jp.shirube.app.intake.LineRange;
import jp.shirube.app.intake.Proposal;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out an import for review. */
@Component
class Reviews {
    /** Items that a reading keeps as its own record. */
    private static final Set<String> RECORDS =
            Set.of("field-source", "finding", "used-lines", "figure", "listing", "member");

    private static final int MOST_YEARS = 5;

    private final JapaneseFormats formats;

    Reviews(JapaneseFormats formats) {
        this.formats = formats;
    }

    Review of(IntakeSheet sheet, List<DocumentLine> lines) {
        List<Integer> years = years(sheet);
        boolean untouched = sheet.proposals().stream().allMatch(each -> isAsProposed(each, sheet));
        Map<String, List<ReviewRow>> byBranch = new LinkedHashMap<>();
        List<ReviewRow> records = new ArrayList<>();
        List<ReviewRow> declined = new ArrayList<>();
        for (Proposal proposal : sheet.proposals()) {
            ReviewRow row = row(proposal, sheet, years, untouched);
            if (proposal.declined() != null) {
                declined.add(row);
            } else if (RECORDS.contains(proposal.item())) {
                records.add(row);
            } else {
                List<String> branch = proposal.branch();
                String key = branch.isEmpty() ? "" : branch.get(branch.size() - 1);
                byBranch.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
            }
        }
        return new Review(
                sheet,
                years,
                branches(sheet, byBranch),
                records,
                declined,
                new LineMarks(sheet.reading(), lines.size()).placed(lines),
                lines.stream().filter(line -> !line.text().isBlank()).count(),
                sheet.reading().projects().stream()
                        .mapToLong(project -> Math.max(0, project.placements().size() - 1))
                        .sum());
    }

    /** Whether nobody decided about it in this import; it may have been declined in an earlier one. */
    private static boolean isAsProposed(Proposal proposal, IntakeSheet sheet) {
        Declined declined = proposal.declined();
        return proposal.decision() == Decision.OPEN
                || (declined != null && declined.at().isBefore(sheet.entry().at()));
    }

    /** How certain the reading at the place of a proposal is; what is gone is never certain. */
    static Certainty certainty(Proposal proposal, List<Finding> findings) {
        LineRange place = LineRange.of(proposal.source());
        if (place == null) {
            return proposal.kind() == Proposal.Kind.GONE ? Certainty.ALMOST : Certainty.SURE;
        }
        return Certainty.of(findings.stream()
                .filter(finding -> place.meets(LineRange.of(finding.source())))
                .toList());
    }

    /** Whether a proposal may be taken without a look. */
    static boolean sure(Proposal proposal, List<Finding> findings) {
        return proposal.sure() && certainty(proposal, findings) != Certainty.TO_CHECK;
    }

    private ReviewRow row(Proposal proposal, IntakeSheet sheet, List<Integer> years, boolean untouched) {
        List<Finding> findings = sheet.reading().findings();
        boolean ticked = proposal.decision() == Decision.TAKE
                || (untouched && proposal.decision() == Decision.OPEN && sure(proposal, findings));
        Project project = project(proposal, sheet);
        List<@Nullable String> amounts = new ArrayList<>();
        if (project != null) {
            years.forEach(year -> amounts.add(amount(project, year)));
        }
        return new ReviewRow(
                proposal,
                certainty(proposal, findings),
                ticked,
                proposal.decision().settled(),
                project == null ? "" : String.join(" ", project.departments()),
                amounts);
    }

    private static @Nullable Project project(Proposal proposal, IntakeSheet sheet) {
        if (!proposal.item().equals("project") || proposal.kind() != Proposal.Kind.NEW) {
            return null;
        }
        return sheet.reading().projects().stream()
                .filter(project -> project.source().equals(proposal.source())
                        && proposal.label()
                                .contains(project.name()
                                        .substring(
                                                0, Math.min(20, project.name().length()))))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String amount(Project project, int year) {
        return project.costs().stream()
                .filter(cost -> cost.year() == year && cost.party() == null)
                .findFirst()
                .map(formats::cost)
                .orElse(null);
    }

    private static List<Integer> years(IntakeSheet sheet) {
        TreeSet<Integer> years = new TreeSet<>();
        sheet.reading()
                .projects()
                .forEach(project -> project.costs().stream().map(Cost::year).forEach(years::add));
        return years.stream().limit(MOST_YEARS).toList();
    }

    /** Branches in the order of the document; those that only stood before come last. */
    private static List<ReviewBranch> branches(IntakeSheet sheet, Map<String, List<ReviewRow>> byBranch) {
        List<ReviewBranch> branches = new ArrayList<>();
        List<ReviewRow> whole = byBranch.remove("");
        if (whole != null) {
            branches.add(new ReviewBranch(null, 0, null, whole));
        }
        Map<String, Integer> depths = new LinkedHashMap<>();
        for (Node node : sheet.reading().nodes()) {
            Integer above = node.parent() == null ? null : depths.get(node.parent());
            depths.put(node.id(), above == null ? 0 : above + 1);
            List<ReviewRow> rows = byBranch.remove(node.id());
            if (rows != null) {
                branches.add(
                        new ReviewBranch(node.id(), Objects.requireNonNull(depths.get(node.id())), title(node), rows));
            }
        }
        byBranch.forEach((key, rows) -> branches.add(new ReviewBranch(key, 0, key, rows)));
        return branches;
    }

    private static String title(Node node) {
        return node.mark() == null ? node.title() : node.mark() + " " + node.title();
    }
}
