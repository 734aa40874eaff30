package jp.shirube.app.portal.page;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.portal.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * A project（事業） on one page.
 *
 * @param status what is new about it; empty where the plan does not say
 * @param paths ways to its listings, the main one first; each ends at the node
 * @param glance five lines
 * @param years contents by year
 * @param money planned costs of all parties together; null where the plan prints none
 * @param parts costs of single parties and settled costs
 * @param noMoney what it means that no cost is printed; empty where one is
 * @param notes notes, remarks and details as printed
 * @param lines of the original document
 */
record ProjectPage(
        Link plan,
        String address,
        String name,
        String code,
        String status,
        List<String> tags,
        List<List<Link>> paths,
        List<Fact> glance,
        List<YearItems> years,
        @Nullable MoneyChart money,
        List<CostGrid> parts,
        String noMoney,
        @Nullable Schedule schedule,
        List<Fact> roles,
        List<String> partners,
        List<IndicatorCard> indicators,
        List<String> notes,
        List<SourceLine> lines) {

    /** The way here, with the plan in front. */
    public List<Link> crumbs() {
        return Stream.concat(Stream.of(plan), paths.stream().limit(1).flatMap(List::stream))
                .toList();
    }

    /**
     * A line of facts.
     *
     * @param items paragraphs, at least one
     * @param known false where the text says that the plan does not tell
     */
    record Fact(String label, List<String> items, boolean known) {}

    /** What is done in a year. */
    record YearItems(String year, List<String> items) {}

    /**
     * Costs in a grid, thousands of yen.
     *
     * @param years heads of the columns
     */
    record CostGrid(String caption, List<String> years, List<GridRow> rows) {}

    /** A row of a grid. */
    record GridRow(String label, List<String> cells) {}
}
