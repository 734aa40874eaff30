package jp.shirube.app.desk.indicator;

import java.util.List;
import java.util.Map;
import jp.shirube.app.desk.outline.TreeFilter;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;

/**
 * Which indicators are shown.
 *
 * @param kind code; empty for all
 * @param state {@code number}, {@code text} or {@code open} for what the target is; empty for all
 */
public record IndicatorFilter(String name, String kind, String state) {
    /** Out of what an address asks for; what is missing keeps everything. */
    public static IndicatorFilter of(Map<String, String> asked) {
        return new IndicatorFilter(
                asked.getOrDefault("name", ""), asked.getOrDefault("kind", ""), asked.getOrDefault("state", ""));
    }

    /** Those that are kept, in their order. */
    public List<IndicatorSheet> of(List<IndicatorSheet> all) {
        TreeFilter names = TreeFilter.of(null, name, null);
        return all.stream()
                .filter(each ->
                        name.isEmpty() || names.matches(each.indicator().value().name()))
                .filter(each ->
                        kind.isEmpty() || each.indicator().value().kind().code().equals(kind))
                .filter(each ->
                        state.isEmpty() || state(each.indicator().value()).equals(state))
                .toList();
    }

    private static String state(Indicator indicator) {
        Value target = indicator.target();
        if (indicator.placeholder() || target == null) {
            return "open";
        }
        return target.state() == ValueState.NUMBER ? "number" : target.state() == ValueState.TEXT ? "text" : "open";
    }
}
