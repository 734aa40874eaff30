package jp.shirube.app.indicator;

import jp.shirube.exchange.Value;

/** What the series compared with shows in a fiscal year. */
public record ComparedValue(int year, Value value) {}
