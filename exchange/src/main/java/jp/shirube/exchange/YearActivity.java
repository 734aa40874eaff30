package jp.shirube.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What a schedule row shows for one fiscal year.
 *
 * @param printed the cell as printed; null where nothing is printed or the column is lost
 */
public record YearActivity(
        int year, ActivityState state, @Nullable String printed) {}
