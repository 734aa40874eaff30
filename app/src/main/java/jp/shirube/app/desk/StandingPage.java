package jp.shirube.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * How the indicators of a plan stand in a year, as asked for（指標の状態）; the same for every reader.
 *
 * @param years that may be asked for
 * @param divisions that answer for one of them
 * @param counts how many stand how, each indicator once
 * @param all how many there are, each once
 * @param twice how many are left out of the counts, since another is the same
 * @param lines what is shown, what needs a person first
 * @param places the way down to each indicator, by the number of its branch
 * @param branch that alone is shown; null for all
 */
public record StandingPage(
        Set<Integer> years,
        List<String> divisions,
        Map<Standing, Integer> counts,
        int all,
        int twice,
        List<SchemeCount> schemes,
        List<StandingLine> lines,
        Map<NodeId, String> places,
        @Nullable OutlineNode branch) {}
