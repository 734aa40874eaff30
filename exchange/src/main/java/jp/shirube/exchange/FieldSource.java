package jp.shirube.exchange;

import jp.shirube.kernel.SourceRef;

/**
 * Where a field of the plan header was read.
 *
 * @param field name of the field in the JSON, such as {@code period}
 */
public record FieldSource(String field, SourceRef source) implements Sourced {}
