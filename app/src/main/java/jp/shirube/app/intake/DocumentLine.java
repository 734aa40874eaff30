package jp.shirube.app.intake;

/**
 * A line of a document, as printed.
 *
 * @param number 1-based
 * @param asked whether it is one of the lines that were asked for
 */
public record DocumentLine(int number, String text, boolean asked) {}
