package jp.shirube.checker;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.checker.across.AcrossRules;
import jp.shirube.checker.arithmetic.ArithmeticRules;
import jp.shirube.checker.characters.CharacterRules;
import jp.shirube.checker.claims.ClaimRules;
import jp.shirube.checker.completeness.CompletenessRules;
import jp.shirube.checker.indicators.IndicatorsRules;
import jp.shirube.checker.language.LanguageRules;
import jp.shirube.checker.names.NameRules;
import jp.shirube.checker.references.ReferencesRules;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.checker.sheets.SheetRules;
import jp.shirube.checker.time.TimeRules;

/** Every rule that there is, by family. */
public final class RuleBook {

    /** The rules in the order of their families. */
    public static final List<Rule> RULES = Stream.of(
                    ArithmeticRules.RULES,
                    CompletenessRules.RULES,
                    SheetRules.PARTS,
                    NameRules.RULES,
                    SheetRules.NAMES,
                    ClaimRules.RULES,
                    SheetRules.CLAIMS,
                    CharacterRules.RULES,
                    LanguageRules.RULES,
                    TimeRules.RULES,
                    IndicatorsRules.RULES,
                    ReferencesRules.RULES)
            .flatMap(List::stream)
            .toList();

    /** The rules between several plans of one town. */
    public static final List<TownRule> TOWN_RULES = AcrossRules.RULES;

    private RuleBook() {}
}
