package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.portal.ProgressState;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.NumberWording;
import jp.shirube.app.portal.wording.ProgressWording;
import jp.shirube.exchange.Indicator;
import org.springframework.stereotype.Component;

/** Counts how indicators stand, each once. What cannot be judged is said and never taken for late. */
@Component("portal.ProgressCounts")
class ProgressCounts {
    private final ProgressWording wording;
    private final NumberWording numbers;

    ProgressCounts(ProgressWording wording, NumberWording numbers) {
        this.wording = wording;
        this.numbers = numbers;
    }

    /** Empty where there are no indicators. */
    String sentence(PublishedPlan plan, List<Indicator> indicators) {
        return indicators.isEmpty() ? "" : wording.count(counts(plan, indicators));
    }

    /** A label with its number for each state that is there. */
    List<ProgressTag> tags(PublishedPlan plan, List<Indicator> indicators) {
        List<ProgressTag> tags = new ArrayList<>();
        counts(plan, indicators)
                .forEach((state, count) ->
                        tags.add(new ProgressTag(state.mark(), wording.label(state) + " " + numbers.number(count))));
        return tags;
    }

    private static Map<ProgressState, Long> counts(PublishedPlan plan, List<Indicator> indicators) {
        Map<ProgressState, Long> counts = new EnumMap<>(ProgressState.class);
        indicators.forEach(each -> counts.merge(plan.progress(each.id()).state(), 1L, Long::sum));
        return counts;
    }
}
