package jp.shirube.checker.arithmetic;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules of sums. */
public final class ArithmeticRules {

    /** In the order in which they are listed. */
    public static final List<Rule> RULES = List.of(
            new RowTotal(),
            new ColumnTotal(),
            new GrandTotal(),
            new AmountInTable(),
            new PopulationParts(),
            new SeriesPrintedTwice(),
            new TableColumns(),
            new TableRows(),
            new SharesOfTable(),
            new AgeingRate(),
            new FundingSum(),
            new RelationOfColumns());

    private ArithmeticRules() {}
}
