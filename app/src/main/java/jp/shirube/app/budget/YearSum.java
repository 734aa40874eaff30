package jp.shirube.app.budget;

/**
 * Money of one fiscal year（年度別事業費）.
 *
 * @param yen sum of the costs that are numbers
 * @param numbers how many costs were added
 * @param others how many costs are no number（—, to be decided, blank） and so are not in the sum
 */
public record YearSum(int year, long yen, int numbers, int others) {

    /** Both together, of the same year. */
    YearSum plus(YearSum other) {
        return new YearSum(year, yen + other.yen, numbers + other.numbers, others + other.others);
    }
}
