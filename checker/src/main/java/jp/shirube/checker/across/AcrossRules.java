package jp.shirube.checker.across;

import java.util.List;
import jp.shirube.checker.rule.TownRule;

/** The rules between plans. */
public final class AcrossRules {

    /** In the order in which they are listed. */
    public static final List<TownRule> RULES = List.of(
            new CodeUnknown(),
            new CodeTitleDiffers(),
            new IndicatorAcross(),
            new CostAcross(),
            new PopulationAcross(),
            new ZoneCost(),
            new ZoneRole());

    private AcrossRules() {}
}
