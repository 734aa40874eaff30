package jp.shirube.app.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its outline.
 *
 * @param vision lines; empty for none
 * @param outline in pre-order
 * @param open addresses of the open data
 */
record PlanPage(
        String id,
        String kind,
        String title,
        List<String> vision,
        List<ProjectPage.Fact> facts,
        List<Line> outline,
        List<IndicatorCard> indicators,
        @Nullable MoneyChart money,
        List<Link> open) {

    /**
     * A line of the outline.
     *
     * @param depth 0 for a root
     */
    record Line(int depth, Link link) {}
}
