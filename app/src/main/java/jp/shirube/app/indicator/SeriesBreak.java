package jp.shirube.app.indicator;

/**
 * A change in what is counted（断絶）.
 *
 * @param year first fiscal year that cannot be compared with earlier ones
 */
public record SeriesBreak(int year, String reason) {}
