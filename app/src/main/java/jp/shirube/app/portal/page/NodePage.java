package jp.shirube.app.portal.page;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.portal.page.ProjectPage.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A place in the outline（めあて） on one page.
 *
 * @param path from the root to the parent
 * @param kicker level and mark
 * @param count how many indicators stand how, in a sentence; empty where there are none
 * @param tags the same as labels
 * @param texts what the plan says here
 * @param children those that do not head a group of projects anyway; all where one of them does not
 * @param indicators that measure this place, and those below where they are few
 * @param moreIndicators how many below are not shown
 * @param groups projects by child
 * @param money of all projects here and below, each once; null where there is none
 * @param divisions in charge, with the number of projects of each
 */
record NodePage(
        Link plan,
        List<Link> path,
        String kicker,
        String title,
        String count,
        List<ProgressTag> tags,
        List<Text> texts,
        List<Fact> facts,
        List<Link> children,
        List<IndicatorCard> indicators,
        int moreIndicators,
        List<Group> groups,
        @Nullable MoneyChart money,
        List<Division> divisions) {

    /** The way here, with the plan in front. */
    public List<Link> crumbs() {
        return Stream.concat(Stream.of(plan), path.stream()).toList();
    }

    /**
     * A section.
     *
     * @param heading empty for none
     */
    record Text(String heading, List<String> items) {}

    /**
     * Projects under one child, or those of the place itself.
     *
     * @param head null for the place itself
     * @param more how many are not shown
     */
    record Group(@Nullable Link head, List<ProjectRow> projects, int more) {}

    /** A division in charge（担当課）. */
    record Division(String name, int projects) {}
}
