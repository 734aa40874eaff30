package jp.shirube.app.indicator;

import jp.shirube.exchange.Value;

/**
 * A target that holds in place of the earlier one（目標の見直し）. Years before it are still judged by the earlier one.
 *
 * @param year first fiscal year that is judged by it
 * @param decided the day of the decision, in words
 */
public record TargetRevision(int year, String decided, String reason, Value value) {}
