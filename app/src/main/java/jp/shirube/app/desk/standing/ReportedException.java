package jp.shirube.app.desk.standing;

import java.util.List;
import java.util.function.Supplier;
import jp.shirube.achievement.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Something that the head of the town should look at first（先に見ていただきたいこと）.
 *
 * @param weight larger comes first
 * @param grave whether it is wrong already, not only about to be
 * @param why in a few words
 * @param what name of the project, the indicator or the branch
 * @param href address of its page
 * @param how in a sentence
 * @param division in charge; empty where none is said
 * @param years planned money by year in whole yen, in order; empty where money is not the matter
 * @param measured the result that is the matter; null where none is
 */
public record ReportedException(
        int weight,
        boolean grave,
        String why,
        String what,
        String href,
        String how,
        String division,
        List<YearYen> years,
        @Nullable Measured measured) {
    public ReportedException {
        years = List.copyOf(years);
    }

    /** Money of a fiscal year; null where there is no number. */
    public record YearYen(int year, @Nullable Long yen) {}

    /**
     * A result beside what it is held against.
     *
     * @param now result with its unit
     * @param against target with its unit
     * @param rates in percent by year, in order; worked out only where it is shown
     */
    public record Measured(String now, String against, Supplier<List<YearRate>> rates) {}

    /** How far an indicator had come in a fiscal year, in percent. */
    public record YearRate(int year, @Nullable Fraction rate) {}
}
