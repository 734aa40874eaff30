package jp.shirube.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time a value belongs to.
 *
 * @param year Western year: the fiscal year for {@link AsOfKind#FISCAL_YEAR}, else the calendar year
 * @param date the day; null unless printed
 * @param printed as printed, such as R5
 */
public record AsOf(AsOfKind kind, int year, @Nullable LocalDate date, String printed) {}
