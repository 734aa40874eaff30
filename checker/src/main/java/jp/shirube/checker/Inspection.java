package jp.shirube.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.checker.rule.Settings;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.Member;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** The inspection of plans（点検）: what reading and checking found, in one list without doubles. */
public final class Inspection {

    private Inspection() {}

    /** Everything found in a plan, by line; findings of the plan as a whole come first. */
    public static List<Finding> of(CheckedPlan plan, Settings settings) {
        List<Finding> checked = Checker.check(plan, RuleBook.RULES, settings);
        List<Finding> all = new ArrayList<>(withoutSuperseded(plan.plan().findings(), checked, settings));
        all.addAll(checked);
        return sorted(all);
    }

    /**
     * Everything found between the plans of each town, in the order of the rules; a plan without an issuer belongs to none. The vision of a
     * zone is looked at beside the plans of each of its members too.
     */
    public static List<TownFinding> ofTown(List<CheckedPlan> plans, Settings settings) {
        Map<String, List<CheckedPlan>> towns = new LinkedHashMap<>();
        for (CheckedPlan plan : plans) {
            Issuer issuer = plan.plan().plan().issuer();
            if (issuer != null) {
                towns.computeIfAbsent(issuer.name(), name -> new ArrayList<>()).add(plan);
            }
        }
        for (CheckedPlan plan : plans) {
            for (Member member : plan.plan().plan().members()) {
                List<CheckedPlan> town = towns.get(member.name());
                if (town != null && !town.contains(plan)) {
                    town.add(plan);
                }
            }
        }
        Set<TownFinding> findings = new LinkedHashSet<>();
        for (List<CheckedPlan> town : towns.values()) {
            if (town.size() > 1) {
                findings.addAll(Checker.checkTown(town, RuleBook.TOWN_RULES, settings));
            }
        }
        return List.copyOf(findings);
    }

    /** Findings of reading, in the town's severity, without those that a rule of checking told better at the same line. */
    public static List<Finding> withoutSuperseded(List<Finding> read, List<Finding> checked, Settings settings) {
        Set<String> told = new HashSet<>();
        for (Finding finding : checked) {
            told.add(finding.rule() + '@' + line(finding));
        }
        List<Finding> kept = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Finding finding : read) {
            boolean better =
                    Superseding.of(finding.rule()).stream().anyMatch(rule -> told.contains(rule + '@' + line(finding)));
            if (!better && settings.applies(finding.rule())) {
                boolean again = Superseding.once(finding.rule()) && !said.add(finding.rule() + finding.message());
                Severity own = again || Superseding.ofForm(finding.rule()) ? Severity.INFO : finding.severity();
                Severity severity = settings.severity(finding.rule(), own);
                kept.add(new Finding(finding.rule(), severity, finding.message(), finding.source(), finding.related()));
            }
        }
        return kept;
    }

    private static List<Finding> sorted(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
        sorted.sort(Comparator.comparingInt(Inspection::line));
        return List.copyOf(sorted);
    }

    /** The line of a finding; 0 for one about the plan as a whole. */
    private static int line(Finding finding) {
        SourceRef source = finding.source();
        Integer line = source == null ? null : source.line();
        return line == null ? 0 : line;
    }
}
