package jp.shirube.checker.claims;

import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.checker.text.Phrases;

/** Words with which prose speaks of figures, from {@code words.tsv}: a name, then a regular expression. */
final class ClaimWords {

    /** What is counted. */
    static final String UNITS = named("units");

    /** What makes another word of a unit: 人口, 年度. */
    static final String NO_UNIT = named("no-unit");

    /** A fall or a rise right after a number. */
    static final Pattern FALL = Pattern.compile(named("fall"));

    static final Pattern RISE = Pattern.compile(named("rise"));

    /** The sum of what stands before. */
    static final Pattern SUM = Pattern.compile(named("sum"));

    /** A span between two years, with its length. */
    static final Pattern SPAN = Pattern.compile(named("span"));

    /** How many municipalities of each kind. */
    static final Pattern MUNICIPALITIES = Pattern.compile(named("municipalities"));

    /** How many entries a list below has. */
    static final Pattern LIST = Pattern.compile(named("list"));

    /** How many nodes of a level there are. */
    static final Pattern NODES = Pattern.compile(named("nodes"));

    /** People. */
    static final String PERSONS = named("persons");

    /** The sign of a share. */
    static final String PERCENT = "%";

    private ClaimWords() {}

    private static String named(String name) {
        for (List<String> row : Phrases.rows(ClaimWords.class, "words.tsv")) {
            if (row.get(0).equals(name)) {
                return row.get(1);
            }
        }
        throw new IllegalStateException("no words named " + name);
    }
}
