package jp.shirube.app.portal.page;

import java.util.List;

/**
 * A series drawn in one frame, ready for the page（系列の図）. There are two of each, a wide one and a narrow one.
 *
 * @param width of the frame
 * @param height of the frame
 * @param left where the axis begins
 * @param right where it ends
 * @param top of the field
 * @param bottom of the field
 * @param grid lines of the values
 * @param years on the axis
 * @param breaks in what is counted
 * @param lines in the order in which they are drawn
 * @param dots over the lines
 * @param labels over all
 */
record SeriesChart(
        int width,
        int height,
        int left,
        int right,
        int top,
        int bottom,
        List<Grid> grid,
        List<Year> years,
        List<Break> breaks,
        List<Line> lines,
        List<Dot> dots,
        List<Label> labels) {
    SeriesChart {
        grid = List.copyOf(grid);
        years = List.copyOf(years);
        breaks = List.copyOf(breaks);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    /** A value on the axis. */
    record Grid(String y, String label, boolean zero) {}

    /** A year on the axis, with its era below it where there is room. */
    record Year(String x, String label, String era) {}

    /** A dotted line where the way of counting changed. */
    record Break(String x, String label) {}

    /** A line by its class. */
    record Line(String kind, String path) {}

    /** A point by its class: a circle, or a square where the target is. */
    record Dot(String kind, String x, String y, String radius) {
        /** Left edge of the square. */
        public String squareX() {
            return Plot.shifted(x, -6);
        }

        /** Upper edge of the square. */
        public String squareY() {
            return Plot.shifted(y, -6);
        }
    }

    /** Words beside a point. */
    record Label(String kind, String x, String y, String anchor, String text) {
        /** The same at another height. */
        Label at(String other) {
            return new Label(kind, x, other, anchor, text);
        }
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }
}
