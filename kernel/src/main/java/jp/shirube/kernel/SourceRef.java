package jp.shirube.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document（出どころ）, answering "where from?".
 *
 * @param line first line, 1-based; null where the document has no lines (a workbook)
 * @param endLine last line, inclusive; equal to {@code line} for one line; null with {@code line}
 * @param page 1-based page as counted in the file; null where unknown
 * @param sheet name of the worksheet; null outside workbooks
 * @param cell address such as {@code C12}; null outside workbooks
 * @param quote the printed text, at most {@link #QUOTE_LENGTH} characters; null where nothing was printed
 */
public record SourceRef(
        @Nullable Integer line,
        @Nullable Integer endLine,
        @Nullable Integer page,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String quote) {

    /** Longest quote that is kept, in characters. */
    public static final int QUOTE_LENGTH = 40;

    public SourceRef {
        if (line != null && (line < 1 || endLine == null || endLine < line)) {
            throw new IllegalArgumentException("lines " + line + ".." + endLine);
        }
        if (line == null && endLine != null) {
            throw new IllegalArgumentException("last line " + endLine + " without a first");
        }
        quote = quote == null ? null : quoted(quote);
    }

    /** A place of one line. */
    public static SourceRef ofLine(int line, @Nullable String quote) {
        Integer number = line;
        return new SourceRef(number, number, null, null, null, quote);
    }

    /** A place of several lines, both ends inclusive. */
    public static SourceRef ofLines(int line, int endLine, @Nullable String quote) {
        return new SourceRef(line, endLine, null, null, null, quote);
    }

    /** The same place with another quote. */
    public SourceRef withQuote(@Nullable String other) {
        return new SourceRef(line, endLine, page, sheet, cell, other);
    }

    /** The same place on a page. */
    public SourceRef withPage(@Nullable Integer other) {
        return new SourceRef(line, endLine, other, sheet, cell, quote);
    }

    /** The beginning of a text without spaces around it; null where nothing is printed. */
    private static @Nullable String quoted(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        int end = Math.min(text.length(), start + QUOTE_LENGTH);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end == start ? null : text.substring(start, end);
    }

    /** No space stands behind the ideographic one, among kana and kanji. */
    private static boolean isBlank(char c) {
        return c <= '\u3000' && Character.isWhitespace(c);
    }
}
