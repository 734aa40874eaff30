package jp.shirube.exchange;

import java.math.BigDecimal;

/**
 * A value of a series.
 *
 * @param year Western calendar year
 */
public record SeriesPoint(int year, BigDecimal value, PointKind kind) {}
