package jp.shirube.app.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.app.indicator.IndicatorId;
import org.springframework.stereotype.Component;

/**
 * Indicators that serve several plans（共有の指標）, for whoever counts over plans. Only what persons said is the same is shared; the same name
 * alone is not enough to leave one out of a count.
 */
@Component
public class SharedIndicators {
    private final Verdicts verdicts;

    SharedIndicators(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** The indicators in the same order, of each shared one only the first. */
    public List<IndicatorId> once(Collection<IndicatorId> indicators) {
        Sameness same = Sameness.of(verdicts.list(LedgerThing.INDICATOR));
        Set<String> counted = new HashSet<>();
        List<IndicatorId> once = new ArrayList<>();
        for (IndicatorId each : indicators) {
            if (!counted.contains(each.value())) {
                once.add(each);
                counted.addAll(same.all(each.value()));
            }
        }
        return once;
    }
}
