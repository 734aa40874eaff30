package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * An indicator（指標） with its baseline and target.
 *
 * @param name as printed; the printed placeholder where the document has yet to name it
 * @param node id of the node it measures; null where it measures a project
 * @param project id of the project it measures; null where it measures a node
 * @param baseline null where the table has no such column
 * @param target null where the table has no such column
 * @param cumulativeYears 5 for 5か年合計; null where the target is not a sum over years
 * @param breakdown 男, 女 or another part; null where undivided
 * @param placeholder whether the document has yet to decide it
 */
public record Indicator(
        String id,
        String name,
        IndicatorKind kind,
        @Nullable String node,
        @Nullable String project,
        @Nullable Value baseline,
        @Nullable Value target,
        List<Actual> actuals,
        @Nullable Direction direction,
        @Nullable Integer cumulativeYears,
        @Nullable String breakdown,
        boolean placeholder,
        List<String> notes,
        SourceRef source)
        implements Sourced {

    public Indicator {
        actuals = List.copyOf(actuals);
        notes = List.copyOf(notes);
    }

    /** The same indicator with another baseline. */
    public Indicator withBaseline(Value other) {
        return new Indicator(
                id,
                name,
                kind,
                node,
                project,
                other,
                target,
                actuals,
                direction,
                cumulativeYears,
                breakdown,
                placeholder,
                notes,
                source);
    }

    /** The same indicator with other results. */
    public Indicator withActuals(List<Actual> others) {
        return new Indicator(
                id,
                name,
                kind,
                node,
                project,
                baseline,
                target,
                others,
                direction,
                cumulativeYears,
                breakdown,
                placeholder,
                notes,
                source);
    }

    /** The same indicator with other notes. */
    public Indicator withNotes(List<String> others) {
        return new Indicator(
                id,
                name,
                kind,
                node,
                project,
                baseline,
                target,
                actuals,
                direction,
                cumulativeYears,
                breakdown,
                placeholder,
                others,
                source);
    }
}
