package jp.shirube.app.checking;

import org.jspecify.annotations.Nullable;

/**
 * A place that a finding names.
 *
 * @param thing what stands there, for people
 * @param path page that shows it
 * @param document number of the original; null where a person entered it
 * @param line first line in the original; null where it has none
 * @param endLine last line, inclusive; null with {@code line}
 * @param quote the printed text; null where nothing is printed
 */
public record FindingPlace(
        String thing,
        String path,
        @Nullable Long document,
        @Nullable Integer line,
        @Nullable Integer endLine,
        @Nullable String quote) {
    /** Whether lines of an original can be shown. */
    public boolean inDocument() {
        return document != null && line != null;
    }
}
