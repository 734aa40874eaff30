package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.checker.RuleBook;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import org.springframework.stereotype.Component;

/** Every rule with its words, in the order of the families. */
@Component
public class KnownRules {
    private final Map<String, KnownRule> byId = new LinkedHashMap<>();

    KnownRules() {
        for (Rule rule : RuleBook.RULES) {
            byId.put(
                    rule.id(),
                    new KnownRule(
                            rule.id(),
                            rule.family(),
                            rule.severity(),
                            RuleTexts.statement(rule.family(), rule.id()),
                            RuleTexts.why(rule.family(), rule.id())));
        }
    }

    /** All of them. */
    public List<KnownRule> list() {
        return new ArrayList<>(byId.values());
    }

    /** A rule; empty for what only the reading of documents notices. */
    public Optional<KnownRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** For templates: what a rule says, in one line; empty for what only the reading of documents notices. */
    public String statement(String id) {
        return find(id).map(KnownRule::statement).orElse("");
    }

    /** For templates: why a rule matters; empty for what only the reading of documents notices. */
    public String why(String id) {
        return find(id).map(KnownRule::why).orElse("");
    }
}
