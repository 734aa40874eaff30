package jp.shirube.app.desk.lineage;

import org.jspecify.annotations.Nullable;

/**
 * A value in words for people.
 *
 * @param title what it is the value of, such as 令和6年度（2024）の事業費
 * @param text as shown on pages
 * @param unit shown behind it; null for none
 * @param kept as kept inside; null where that is the same
 * @param printed as printed; null where the place gives no words
 * @param unitWord the unit as the document may print it; null where the value has none
 * @param year whose column it stands in; null where no year belongs to it
 * @param yearPrinted the year as printed with the value; null where only the column says it
 * @param stage message key of the stage of a cost; null for anything else
 */
public record Spoken(
        String title,
        String text,
        @Nullable String unit,
        @Nullable String kept,
        @Nullable String printed,
        @Nullable String unitWord,
        @Nullable Integer year,
        @Nullable String yearPrinted,
        @Nullable String stage) {}
