package jp.shirube.checker;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.checker.characters.CharacterRules;
import jp.shirube.checker.language.LanguageRules;
import jp.shirube.checker.rule.Rule;

/** Every rule that there is, by family. */
public final class RuleBook {

    /** The rules in the order of their families. */
    public static final List<Rule> RULES = Stream.of(CharacterRules.RULES, LanguageRules.RULES)
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}
}
