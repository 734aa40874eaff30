package jp.shirube.app.indicator;

import jp.shirube.exchange.Value;

/** The target of one fiscal year（年度別目標）. */
public record AnnualTarget(int year, Value value) {}
