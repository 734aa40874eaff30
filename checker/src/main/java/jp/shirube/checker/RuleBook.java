package jp.shirube.checker;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** Every rule that there is, by family. */
public final class RuleBook {

    /** The rules in the order of their families. */
    public static final List<Rule> RULES = List.of();

    private RuleBook() {}
}
