package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.checker.RuleBook;
import jp.shirube.checker.example.RuleExample;
import jp.shirube.checker.example.RuleExamples;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.ReadingTexts;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.kernel.Severity;
import org.springframework.stereotype.Component;

/** Every rule with its words, in the order of the families. */
@Component
public class KnownRules {
    /** Families whose rules say what is wrong, not what should be. */
    private static final Set<Family> NAME_THE_SLIP =
            EnumSet.of(Family.CHARACTERS, Family.LANGUAGE, Family.NAMES, Family.CLAIMS);

    private final Map<String, KnownRule> byId = new LinkedHashMap<>();

    KnownRules() {
        for (Rule rule : RuleBook.RULES) {
            add(rule.id(), rule.family(), rule.severity());
        }
        for (TownRule rule : RuleBook.TOWN_RULES) {
            add(rule.id(), Family.ACROSS, rule.severity());
        }
    }

    private void add(String id, Family family, Severity severity) {
        byId.put(
                id,
                new KnownRule(
                        id,
                        family,
                        severity,
                        RuleTexts.statement(family, id),
                        RuleTexts.why(family, id),
                        RuleExamples.find(id).orElse(RuleExample.NONE)));
    }

    /** All of them. */
    public List<KnownRule> list() {
        return new ArrayList<>(byId.values());
    }

    /** A rule; empty for what only the reading of documents notices. */
    public Optional<KnownRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** For templates: what a rule says, in one line; for what only the reading of documents notices, what should stand there. */
    public String statement(String id) {
        return find(id).map(KnownRule::statement)
                .or(() -> ReadingTexts.findStatement(id))
                .orElse("");
    }

    /**
     * What should stand where something was found（あるべき）: the correction, else what the rule asks for; empty where the rule only names what
     * is wrong.
     */
    public String expected(PlanFinding finding) {
        if (finding.correction() != null) {
            return finding.correction().written();
        }
        boolean asks = finding.family() == null || !NAME_THE_SLIP.contains(finding.family());
        return asks ? statement(finding.rule()) : "";
    }

    /** For templates: what to do about what the reading of documents noticed; empty for rules, whose messages say it. */
    public String advice(String id) {
        return find(id).isPresent() ? "" : ReadingTexts.findAdvice(id).orElse("");
    }

    /** For templates: why a rule matters; empty for what only the reading of documents notices. */
    public String why(String id) {
        return find(id).map(KnownRule::why).orElse("");
    }
}
