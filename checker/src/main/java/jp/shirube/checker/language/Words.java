package jp.shirube.checker.language;

import java.util.List;
import jp.shirube.checker.text.Phrases;

/** Words that the rules about language go by, from {@code words.tsv}: a name, then the words. */
final class Words {

    /** Endings of a verb that cannot follow an adnominal な. */
    static final List<String> VERB_ENDINGS = named("verb-endings");

    /** The adnominal ending な. */
    static final char ADNOMINAL = named("adnominal").get(0).charAt(0);

    /** Words that are said twice on purpose. */
    static final List<String> SAID_TWICE = named("said-twice");

    /** What follows a word that is doubled only because two compounds meet. */
    static final String MEETING = named("meeting").get(0);

    /** Kanji for numbers. */
    static final String NUMBERS = named("numbers").get(0);

    /** Polite endings of a sentence. */
    static final List<String> POLITE = named("polite");

    /** Plain endings of a sentence. */
    static final List<String> PLAIN = named("plain");

    /** Particles with which no sentence ends. */
    static final List<String> OPEN = named("open");

    private Words() {}

    /** Whether the text ends with one of the words. */
    static boolean endsWithOne(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> named(String name) {
        for (List<String> row : Phrases.rows(Words.class, "words.tsv")) {
            if (row.get(0).equals(name)) {
                return row.subList(1, row.size());
            }
        }
        throw new IllegalStateException("no words named " + name);
    }
}
