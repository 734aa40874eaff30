package jp.shirube.app.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param issuer whose vision it is; empty for none
 * @param vision in lines; empty where no plan has one
 * @param goals of the main plan
 * @param count how many indicators of the main plan stand how, in a sentence; empty for none
 * @param tags the same as labels
 * @param indicators はじめ and めざす of the main plan's key indicators
 * @param money by year, of the plan that has money; null for none
 * @param plans all, newest first
 */
record HomePage(
        String issuer,
        List<String> vision,
        List<SceneLink> scenes,
        @Nullable Link mainPlan,
        String goalLevel,
        List<Link> goals,
        String count,
        List<ProgressTag> tags,
        List<IndicatorCard> indicators,
        @Nullable Link moneyPlan,
        @Nullable MoneyChart money,
        List<Link> plans) {

    /**
     * A scene with the number of its projects.
     *
     * @param examples the words that projects were found by
     */
    record SceneLink(String href, String title, List<String> examples, int projects, String drawing) {}
}
