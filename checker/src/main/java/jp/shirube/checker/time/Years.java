package jp.shirube.checker.time;

import jp.shirube.kernel.Era;

/** Years as people read them. */
final class Years {

    private Years() {}

    /** The year in the era that names it, such as 令和6. */
    static String wareki(int year) {
        Era era = Era.ofWestern(year);
        int yearOfEra = era.yearOf(year);
        return era.kanji() + (yearOfEra == 1 ? "元" : String.valueOf(yearOfEra));
    }

    /** The year in the other calendar than the one in which it is printed. */
    static String inOther(boolean western, int year) {
        return western ? wareki(year) : String.valueOf(year);
    }
}
