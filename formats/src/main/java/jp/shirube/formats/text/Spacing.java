package jp.shirube.formats.text;

/**
 * What the blank lines of a document tell. A document that somebody copied or converted may have one after every line, or none at all.
 *
 * @param step difference in number between a line and the one right below it: 1, or 2 where every other line is blank
 * @param parting whether further blank lines part paragraphs; where none are left, only the text itself tells what belongs together
 */
public record Spacing(int step, boolean parting) {

    /** Every line right below the other, paragraphs parted by blank lines. */
    static final Spacing ORDINARY = new Spacing(1, true);

    /** The place of a filled line, counted in steps. */
    int below(int position, int difference) {
        return position + (difference + step - 1) / step;
    }

    /** Counts the differences in number between one filled line and the next. */
    static final class Count {

        /** Longer differences are counted as this one. */
        private static final int LONGEST = 5;

        /** Fewest pairs of table rows that tell the step. */
        private static final int FEWEST_ROWS = 4;

        /** Rows right below each other come in any table: this share of pairs, in percent, is more than a slip. */
        private static final int SLIPS_PERCENT = 10;

        /** Share of the lines, in percent, that blank lines part from the one above, for these to tell anything. */
        private static final int PARTED_PERCENT = 2;

        private final int[] all = new int[LONGEST + 1];
        private final int[] rows = new int[LONGEST + 1];
        private int last;
        private boolean lastTabular;

        void add(int number, boolean tabular) {
            int difference = Math.min(number - last, LONGEST);
            if (last > 0) {
                all[difference]++;
                rows[difference] += tabular && lastTabular ? 1 : 0;
            }
            last = number;
            lastTabular = tabular;
        }

        Spacing spacing() {
            int step = step();
            int pairs = 0;
            int parted = 0;
            for (int difference = 1; difference <= LONGEST; difference++) {
                pairs += all[difference];
                parted += difference > step ? all[difference] : 0;
            }
            return new Spacing(step, parted * 100 >= pairs * PARTED_PERCENT);
        }

        private int step() {
            int pairs = 0;
            for (int count : rows) {
                pairs += count;
            }
            int upTo = 0;
            for (int difference = 1; difference < LONGEST && pairs >= FEWEST_ROWS; difference++) {
                upTo += rows[difference];
                if (upTo * 100 >= pairs * SLIPS_PERCENT) {
                    return difference;
                }
            }
            return 1;
        }
    }
}
