package jp.shirube.app.portal.page;

import java.util.List;

/**
 * Money by year as bars and as a table.
 *
 * @param headline the conclusion in a sentence
 * @param spoken all bars in one sentence, for people who do not see them
 * @param bars in order of years; empty where no year has a number
 * @param rows of the table, one a year
 * @param sum of all rows; empty where nothing can be added up
 * @param sumHref where the sum says what it is made of; empty for nowhere
 * @param notes what stands in place of numbers
 */
record MoneyChart(
        String headline,
        String spoken,
        List<Bar> bars,
        List<Row> rows,
        String sum,
        String sumHref,
        List<String> notes) {
    MoneyChart {
        bars = List.copyOf(bars);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** Whether the table has room beside the picture. */
    public boolean small() {
        return bars.size() <= 3;
    }

    /** Height of the picture for narrow screens, 300 wide, one line a bar. */
    public int lineHeight() {
        return bars.size() * Bar.LINE;
    }

    /** Width of the picture: 120 a bar. */
    public int width() {
        return Math.max(1, bars.size()) * Bar.STEP;
    }

    /**
     * A bar, in a picture of 236 high whose ground lies at 192.
     *
     * @param x left edge
     * @param height of the bar; 0 for nothing
     * @param amount written above it
     * @param year below it
     * @param era below that
     */
    record Bar(int x, int height, String amount, String year, String era) {
        static final int STEP = 120;
        static final int GROUND = 192;
        static final int HIGHEST = 152;
        static final int LINE = 50;
        static final int LONGEST = 300;

        /** Length of the bar in the picture for narrow screens. */
        public int length() {
            return height * LONGEST / HIGHEST;
        }

        public int y() {
            return GROUND - height;
        }

        public int middle() {
            return x + STEP / 2;
        }

        public int amountY() {
            return y() - 8;
        }
    }

    /**
     * A line of the table.
     *
     * @param amount thousands of yen, or words
     * @param number whether it is a number
     * @param href where it says where it comes from; empty for nowhere
     */
    record Row(String year, String amount, boolean number, String href) {}
}
