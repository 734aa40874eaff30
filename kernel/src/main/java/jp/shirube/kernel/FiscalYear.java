package jp.shirube.kernel;

/**
 * A fiscal year（年度）, April to March, named by the Western year in which it begins: 2024 is 令和6年度. Not a calendar year.
 *
 * @param value Western year, 1868..2200
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public FiscalYear {
        if (value < 1868 || value > 2200) {
            throw new IllegalArgumentException("fiscal year " + value);
        }
    }

    /** The fiscal year to which a calendar month belongs: January to March belong to the year before. */
    public static FiscalYear ofMonth(int calendarYear, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month " + month);
        }
        return new FiscalYear(month < 4 ? calendarYear - 1 : calendarYear);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }
}
