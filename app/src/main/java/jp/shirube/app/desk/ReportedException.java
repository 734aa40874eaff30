package jp.shirube.app.desk;

import java.util.List;
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
 */
public record ReportedException(
        int weight,
        boolean grave,
        String why,
        String what,
        String href,
        String how,
        String division,
        List<YearYen> years) {
    public ReportedException {
        years = List.copyOf(years);
    }

    /** Money of a fiscal year; null where there is no number. */
    public record YearYen(int year, @Nullable Long yen) {}
}
