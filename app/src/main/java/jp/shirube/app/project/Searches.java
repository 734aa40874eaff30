package jp.shirube.app.project;

import java.util.List;

/** Search over names, codes and texts in Japanese（検索）. A word of two characters finds; width, case and spaces do not matter. */
public interface Searches {
    /**
     * What contains every word of the question, best first: name, then code, then text. Empty for a blank question.
     *
     * @param publishedOnly true for residents
     * @param limit most that are returned, 1 or more
     */
    List<SearchHit> search(String question, boolean publishedOnly, int limit);
}
