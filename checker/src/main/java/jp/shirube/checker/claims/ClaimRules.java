package jp.shirube.checker.claims;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules about figures in prose. */
public final class ClaimRules {

    /** The rules. */
    public static final List<Rule> RULES = List.of(
            new RateOfChange(),
            new QuotedValue(),
            new DifferenceOfSeries(),
            new RatioInWords(),
            new ExtremeYear(),
            new RankInTable(),
            new SpanOfYears(),
            new SumInSentence(),
            new CountOfMunicipalities(),
            new CountOfNodes(),
            new CountOfList(),
            new DifferenceInSentence(),
            new NamedRate(),
            new ShareInSentence(),
            new FractionInWords(),
            new QuotedFromTable(),
            new SumOfTable(),
            new DifferenceOfRow());

    private ClaimRules() {}
}
