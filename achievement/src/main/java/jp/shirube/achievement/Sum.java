package jp.shirube.achievement;

/**
 * The sum of an indicator whose target is a sum of years（累計）, up to the asked year and never beyond the window. A year that does not
 * count（対象外） adds nothing; any other year without a number makes the sum unknown, for a sum too small would look like little success.
 */
final class Sum {
    private final Figures figures;

    Sum(Figures figures) {
        this.figures = figures;
    }

    Looked looked() {
        Integer start = schedule().start();
        int last = last();
        if (figures.measure().accumulation() == Accumulation.RUNNING_TOTAL) {
            return figures.resultOf(last);
        }
        if (start == null) {
            return Looked.missing(Reason.NO_WINDOW);
        }
        if (last <= start) {
            return Looked.missing(Reason.NOTHING_EXPECTED_YET);
        }
        return sum(start + 1, last);
    }

    private Looked sum(int from, int to) {
        Fraction sum = Fraction.ZERO;
        for (int year = from; year <= to; year++) {
            Looked part = figures.resultOf(year);
            if (part.reason() == Reason.RESULT_NOT_APPLICABLE) {
                continue;
            }
            if (part.isMissing()) {
                return year == to ? part : Looked.missing(Reason.SUM_INCOMPLETE);
            }
            sum = sum.plus(part.exact());
        }
        return Looked.at(sum);
    }

    /** The asked year, or the last of the window after it. */
    int last() {
        Integer end = schedule().end();
        return end == null ? figures.year() : Math.min(figures.year(), end);
    }

    private Schedule schedule() {
        return figures.measure().schedule();
    }
}
