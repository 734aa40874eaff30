package jp.shirube.app.desk.indicator;

/**
 * One year of an indicator, in words.
 *
 * @param rate rounded to one place, with %; empty where there is none
 * @param standing reached or not, or why that cannot be said
 * @param formula its name; empty where there is no target
 * @param working with its figures; empty where nothing was computed
 * @param expected of the year
 * @param pace of what is expected, with %; empty where there is none
 * @param path whether it is on the path, or why that cannot be said
 */
public record AchievedYear(
        int year,
        String rate,
        String standing,
        String formula,
        String working,
        String expected,
        String pace,
        String path) {}
