package jp.shirube.achievement.grade;

import java.util.Set;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Comparisons;
import jp.shirube.achievement.Looked;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import org.jspecify.annotations.Nullable;

/** What a scheme can ask of an indicator in a year. Worked out when it is asked: most schemes ask one thing only. */
public final class Facts {
    private final Measure measure;
    private final Results results;
    private final int year;
    private final Set<Remark> remarks;
    private final Assessment achievement;
    private @Nullable Assessment pace;

    private Facts(Measure measure, Results results, int year, Set<Remark> remarks) {
        this.measure = measure;
        this.results = results;
        this.year = year;
        this.remarks = Set.copyOf(remarks);
        this.achievement = Achievements.assess(measure, results, year);
    }

    public static Facts of(Measure measure, Results results, int year, Set<Remark> remarks) {
        return new Facts(measure, results, year, remarks);
    }

    public Assessment achievement() {
        return achievement;
    }

    public Assessment pace() {
        Assessment known = pace;
        if (known == null) {
            known = Achievements.pace(measure, results, year);
            pace = known;
        }
        return known;
    }

    /** In the good direction; see {@link Comparisons}. */
    public Looked beyondTarget() {
        return Comparisons.beyondTarget(measure, results, year);
    }

    /** In the good direction. */
    public Looked beyondBaseline() {
        return Comparisons.beyondBaseline(measure, results, year);
    }

    /** From the baseline in the good direction, in percent of it. */
    public Looked change() {
        return Comparisons.changeFromBaseline(measure, results, year);
    }

    /** What persons claim. */
    public Set<Remark> remarks() {
        return remarks;
    }
}
