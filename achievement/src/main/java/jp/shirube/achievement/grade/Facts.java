package jp.shirube.achievement.grade;

import java.util.Set;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Comparisons;
import jp.shirube.achievement.Looked;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;

/**
 * What a scheme can ask of an indicator in a year.
 *
 * @param beyondTarget in the good direction; see {@link Comparisons}
 * @param beyondBaseline in the good direction
 * @param change from the baseline in the good direction, in percent of it
 */
public record Facts(
        Assessment achievement,
        Assessment pace,
        Looked beyondTarget,
        Looked beyondBaseline,
        Looked change,
        Set<Remark> remarks) {
    public Facts {
        remarks = Set.copyOf(remarks);
    }

    public static Facts of(Measure measure, Results results, int year, Set<Remark> remarks) {
        return new Facts(
                Achievements.assess(measure, results, year),
                Achievements.pace(measure, results, year),
                Comparisons.beyondTarget(measure, results, year),
                Comparisons.beyondBaseline(measure, results, year),
                Comparisons.changeFromBaseline(measure, results, year),
                remarks);
    }
}
