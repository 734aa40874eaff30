package jp.shirube.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.checker.RuleBook;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.kernel.Severity;

/** A rule as it is listed, whether of one plan or between plans. */
record RuleEntry(String id, Family family, Severity severity) {

    /** Every rule, in the order of the families. */
    static List<RuleEntry> all() {
        List<RuleEntry> entries = new ArrayList<>();
        for (Rule rule : RuleBook.RULES) {
            entries.add(new RuleEntry(rule.id(), rule.family(), rule.severity()));
        }
        for (TownRule rule : RuleBook.TOWN_RULES) {
            entries.add(new RuleEntry(rule.id(), Family.ACROSS, rule.severity()));
        }
        return entries;
    }

    /** A rule by its id; empty where there is none. */
    static Optional<RuleEntry> find(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
