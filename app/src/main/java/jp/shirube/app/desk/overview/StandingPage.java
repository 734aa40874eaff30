package jp.shirube.app.desk.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.desk.standing.Standing;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * How the indicators of a plan stand in a year, as asked for（指標の状態）; the same for every reader.
 *
 * @param years that may be asked for
 * @param divisions that answer for one of them
 * @param counts how many stand how, each indicator once
 * @param once what is counted, each indicator once
 * @param twice how many are left out of the counts, since another is the same
 * @param lines what is shown, what needs a person first
 * @param places the way down to each indicator, by the number of its branch
 * @param branch that alone is shown; null for all
 * @param groups the lines goal by goal
 * @param baselineOf time that most baselines are of; empty for none
 * @param targetOf time that most targets are of; empty for none
 * @param opened the line that is open to its chart and working; null for none
 */
public record StandingPage(
        Set<Integer> years,
        List<String> divisions,
        Map<Standing, Integer> counts,
        List<StandingLine> once,
        int twice,
        List<SchemeCount> schemes,
        List<StandingLine> lines,
        Map<NodeId, String> places,
        @Nullable OutlineNode branch,
        List<StandingGroup> groups,
        String baselineOf,
        String targetOf,
        @Nullable OpenedIndicator opened) {

    /** How many are counted. */
    public int all() {
        return once.size();
    }
}
