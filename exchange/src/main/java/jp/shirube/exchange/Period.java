package jp.shirube.exchange;

import org.jspecify.annotations.Nullable;

/**
 * The fiscal years a plan covers, both inclusive.
 *
 * @param from first fiscal year; null where only the end is printed
 * @param to last fiscal year; null where only the beginning is printed
 */
public record Period(@Nullable Integer from, @Nullable Integer to, String printed) {}
