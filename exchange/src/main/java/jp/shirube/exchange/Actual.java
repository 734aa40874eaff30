package jp.shirube.exchange;

/**
 * A result of an indicator in a fiscal year（実績）.
 */
public record Actual(int year, Value value) {}
