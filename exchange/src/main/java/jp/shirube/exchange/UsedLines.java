package jp.shirube.exchange;

/**
 * Lines that carry no value of their own but were understood.
 *
 * @param line first line, 1-based
 * @param endLine last line, inclusive
 */
public record UsedLines(int line, int endLine, LineUse as) {}
