package jp.shirube.app.project;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which questions and texts are compared; the function {@code search.fold} of the database does the same. */
final class SearchFolding {
    private SearchFolding() {}

    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[‐‑‒–—―−─]", "-").replaceAll("[\\s\\u3000]+", "");
    }
}
