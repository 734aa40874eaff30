package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;

/**
 * A month of the calendar by which a plan is made（策定の日程）.
 *
 * @param year fiscal year
 * @param month 1..12; January to March belong to the fiscal year that began the April before
 */
public record Step(int year, int month, List<String> items, SourceRef source) implements Sourced {

    public Step {
        items = List.copyOf(items);
    }
}
