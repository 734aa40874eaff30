package jp.shirube.app.portal;

/**
 * A line of an original document.
 *
 * @param number 1-based
 * @param text as printed; a personal name in it is blotted out
 * @param asked whether it is one of the lines that were asked for
 */
public record SourceLine(int number, String text, boolean asked) {}
