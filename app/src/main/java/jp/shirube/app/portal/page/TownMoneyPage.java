package jp.shirube.app.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a plan goes（お金の使い道）: one year by goal as bars, then all years, then every goal and year.
 *
 * @param plan that the money is of
 * @param plans others that have money, with the same page
 * @param lead the year and the whole in a sentence
 * @param spoken all bars in one sentence, for people who do not see them
 * @param views to choose from: where from, by goal, by year
 * @param view the chosen one: flow, goals or years
 * @param sources where the money of the year comes from; null where nothing is said of it
 * @param years to choose from
 * @param whole money of the chosen year in words
 * @param chosen the chosen one in words
 * @param bars goals of the chosen year, the largest first
 * @param change all years together; each project once
 * @param heads of the table: years, then the sum
 * @param rows goals with their amounts
 * @param total of all projects, each once
 */
record TownMoneyPage(
        Link plan,
        List<Link> plans,
        String lead,
        String spoken,
        List<Choice> views,
        String view,
        @Nullable MoneySources sources,
        List<Choice> years,
        String whole,
        String chosen,
        List<Bar> bars,
        MoneyChart change,
        List<String> heads,
        List<Row> rows,
        List<String> total) {
    TownMoneyPage {
        plans = List.copyOf(plans);
        views = List.copyOf(views);
        years = List.copyOf(years);
        bars = List.copyOf(bars);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        total = List.copyOf(total);
    }

    /** A year that can be chosen. */
    record Choice(String label, String href, boolean here) {}

    /**
     * A goal of the chosen year.
     *
     * @param length of its bar, 0 to {@value #LONGEST}
     * @param share of the whole in percent, rounded; empty where goals share projects
     */
    record Bar(String label, String amount, int length, String share) {
        static final int LONGEST = 600;
        static final int LINE = 58;
        static final int NARROW_LINE = 54;
        private static final int NARROW = 300;

        /** Length of the bar on narrow screens. */
        public int narrow() {
            return length * NARROW / LONGEST;
        }
    }

    /** A goal over the years; cells are thousands of yen or — where no number is printed. */
    record Row(Link goal, List<String> cells) {}

    /** Height of the picture on narrow screens. */
    public int narrowHeight() {
        return Math.max(1, bars.size()) * Bar.NARROW_LINE;
    }

    /** Height of the picture. */
    public int height() {
        return Math.max(1, bars.size()) * Bar.LINE;
    }
}
