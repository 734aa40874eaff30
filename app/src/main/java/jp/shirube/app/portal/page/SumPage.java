package jp.shirube.app.portal.page;

import java.util.List;

/**
 * What a sum of money is made of, for residents.
 *
 * @param crumbs the way to the branch, with the plan in front
 * @param title whose sum it is
 * @param when fiscal year, or all years
 * @param amount 1,153万円（11,527千円）; words where there is no number
 * @param years heads of the columns
 * @param rows projects that went in, each once
 * @param sums one per year, and all together where there are several
 * @param left projects that did not go in, with the reason
 * @param rules how it was counted, in sentences
 */
record SumPage(
        List<Link> crumbs,
        String title,
        String when,
        String amount,
        List<String> years,
        List<Row> rows,
        List<String> sums,
        List<Left> left,
        List<String> rules) {

    /** A project that went in. */
    record Row(Link project, List<Cell> cells) {}

    /**
     * The money of a year, thousands of yen.
     *
     * @param href where it says where it comes from; empty where it is no number of the document
     */
    record Cell(String text, String href) {}

    /** A project that did not go in, or not with every year. */
    record Left(Link project, String reason) {}
}
