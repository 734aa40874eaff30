package jp.shirube.app.desk.indicator;

/**
 * The grade of an indicator by one scheme.
 *
 * @param meaning of the mark, or why there is no grade
 */
public record AchievedGrade(String scheme, String mark, String meaning) {}
