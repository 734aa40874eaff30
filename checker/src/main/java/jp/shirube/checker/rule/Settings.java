package jp.shirube.checker.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.kernel.Severity;

/**
 * What a town sets for checking, as data: how much each rule matters to it, which it has switched off, and how far sums may be off.
 *
 * @param severities by the id of the rule; the rule's own severity holds where none is set
 * @param switchedOff ids of rules that are not applied; they stay visible as switched off
 * @param moneyTolerance by how much a printed sum of money may differ, in the unit printed; 0 where amounts are entered in that unit
 * @param shareTolerance by how many points a share of one decimal may differ from the computed one
 * @param terms further terms of the town by the name of a list
 */
public record Settings(
        Map<String, Severity> severities,
        Set<String> switchedOff,
        BigDecimal moneyTolerance,
        BigDecimal shareTolerance,
        Map<String, List<String>> terms) {

    /** What holds where a town has set nothing: sums agree to the unit, shares to a tenth of a point. */
    public static final Settings STANDARD =
            new Settings(Map.of(), Set.of(), BigDecimal.ZERO, new BigDecimal("0.1"), Map.of());

    public Settings {
        severities = Map.copyOf(severities);
        switchedOff = Set.copyOf(switchedOff);
        terms = Map.copyOf(terms);
    }

    /** Whether the rule is applied. */
    public boolean applies(String rule) {
        return !switchedOff.contains(rule);
    }

    /** How much a finding of the rule matters to the town. */
    public Severity severity(String rule, Severity own) {
        return severities.getOrDefault(rule, own);
    }

    /** The town's further terms of a list, possibly none. */
    public List<String> terms(String list) {
        return terms.getOrDefault(list, List.of());
    }
}
