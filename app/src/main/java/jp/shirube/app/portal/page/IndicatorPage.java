package jp.shirube.app.portal.page;

import java.util.List;
import jp.shirube.app.portal.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * An indicator（指標） on one page: words first, then the drawing, then the table.
 *
 * @param headline how far, as short as can be
 * @param path where the path asks it to be now; empty where it asks for nothing
 * @param change what became of it since the beginning
 * @param gaps why nobody can tell, and years without a figure
 * @param facts what the town says of it
 * @param unit of the values of the drawing; empty for none
 * @param wide null where there is nothing to draw
 * @param narrow the same for narrow screens
 * @param legend which lines the drawing has
 * @param forecast words about the forecast; empty for none
 * @param notes about breaks and revised targets, in order
 * @param rows of the table; empty where no year is known
 * @param summed whether the years add up
 * @param working the formula in words and with its figures; empty where nothing was computed
 * @param printed what the plan prints
 * @param lines of the original document
 */
record IndicatorPage(
        Link plan,
        List<Link> crumbs,
        String kind,
        IndicatorCard card,
        String asOf,
        String headline,
        String path,
        String change,
        List<String> gaps,
        List<ProjectPage.Fact> facts,
        String unit,
        @Nullable SeriesChart wide,
        @Nullable SeriesChart narrow,
        String spoken,
        List<Legend> legend,
        String forecast,
        List<Note> notes,
        List<Row> rows,
        boolean summed,
        List<String> working,
        List<ProjectPage.Fact> printed,
        List<Link> projects,
        List<Link> data,
        List<SourceLine> lines) {

    /** A kind of line and what it means. */
    record Legend(String kind, String text) {}

    /** A note with its heading. */
    record Note(String title, String text) {}

    /**
     * A year of the table.
     *
     * @param tag はじめ, いま or めざす; empty for other years
     */
    record Row(String year, String tag, String actual, String expected, String rate, String memo) {}
}
