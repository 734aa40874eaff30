package jp.shirube.checker.indicators;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules of indicators. */
public final class IndicatorsRules {

    /** In the order in which they are listed. */
    public static final List<Rule> RULES = List.of(
            new TargetAgainstDirection(),
            new TargetFalls(),
            new TargetEqualsBaseline(),
            new ZeroTarget(),
            new CumulativeAgainstYear(),
            new CumulativeBelowBaseline(),
            new TextFigureFalls(),
            new TextTarget(),
            new UnitDiffers(),
            new UnitMissing(),
            new RateOverHundred(),
            new DecimalsDiffer(),
            new SameIndicator(),
            new BaselineScope(),
            new TwoDefinitions(),
            new OutputForOutcome());

    private IndicatorsRules() {}
}
