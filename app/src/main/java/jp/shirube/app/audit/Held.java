package jp.shirube.app.audit;

/**
 * Something that the store holds.
 *
 * @param value as in the exchange format; ids inside are those of the plan, not public ones
 * @param origin where it comes from
 */
public record Held<T>(T value, Origin origin) {}
