package jp.shirube.checker.claims;

import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.checker.text.Phrases;

/** Words with which prose speaks of figures, from {@code words.tsv}: a name, then a regular expression. */
final class ClaimWords {

    /** What is counted. */
    static final String UNITS = named("units");

    /** A hundred million, before the rest of an amount in ten thousands. */
    static final String HUNDRED_MILLION = "\u5104";

    /** What makes another word of a unit: 人口, 年度. */
    static final String NO_UNIT = named("no-unit");

    /** A fall or a rise right after a number. */
    static final Pattern FALL = Pattern.compile(named("fall"));

    static final Pattern RISE = Pattern.compile(named("rise"));

    /** Characters of which one stands in every word for a change. */
    static final String CHANGE_SIGNS = named("change-signs");

    /** A fall or a rise, or another word for one, right after a difference. */
    static final Pattern CHANGES = Pattern.compile(named("changes"));

    /** Between a figure that another is measured by and their difference. */
    static final Pattern FROM_IT = Pattern.compile(named("from-it"));

    /** The name of a rate of change. */
    static final Pattern NAMED_RATE = Pattern.compile(named("named-rate"));

    /** Between a whole and its part. */
    static final Pattern WITHIN = Pattern.compile(named("within"));

    /** A fraction, with the groups denominator and numerator, to which a figure came. */
    static final Pattern FRACTION = Pattern.compile(named("fraction"));

    /** A share of tenths that a part has of its whole. */
    static final Pattern TENTHS = Pattern.compile(named("tenths"));

    /** A year right before its figure. */
    static final Pattern OF_YEAR = Pattern.compile(named("of-year"));

    /** Yen. */
    static final String YEN = named("yen");

    /** The sum of what stands before. */
    static final Pattern SUM = Pattern.compile(named("sum"));

    /** With which the words for a sum end, right before its number. */
    static final String SUM_ENDS = named("sum-ends");

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

    /** A ratio in words, with the groups about, number, kind, hundredth, half and bound. */
    static final Pattern RATIO = Pattern.compile(named("ratio"));

    /** How many times as much. */
    static final String TIMES = named("times");

    /** With which the words for a fall to one half end. */
    static final String FALLS = named("falls");

    /** What stands after words that tell to what share a figure came. */
    static final Pattern BECOMES = Pattern.compile(named("becomes"));

    /** The same after a share of tenths. */
    static final Pattern FALLS_TO = Pattern.compile(named("falls-to"));

    static final List<String> AT_LEAST = list("at-least");
    static final List<String> AT_MOST = list("at-most");
    static final List<String> NEARLY = list("nearly");
    static final List<String> SOMEWHAT_MORE = list("somewhat-more");

    /** What stands between two figures that are compared. */
    static final Pattern COMPARED = Pattern.compile(named("compared"));

    /** Highest or lowest, in the groups high and low. */
    static final Pattern EXTREME = Pattern.compile(named("extreme"));

    /** Of years to come. */
    static final Pattern TO_COME = Pattern.compile(named("to-come"));

    /** A cheap look before a rank is sought. */
    static final Pattern RANKED = Pattern.compile(named("ranked"));

    /** A rank, with the groups label, said, rank and least. */
    static final Pattern RANK = Pattern.compile(named("rank"));

    private static final Pattern RANK_FIRST = Pattern.compile(named("rank-first"));
    private static final Pattern FIGURE_BEFORE_RANK = Pattern.compile(named("figure-before-rank"));

    /** Names of the series of all people. */
    static final List<String> ALL_PEOPLE = list("all-people");

    /** All people, as prose calls them. */
    static final String PEOPLE = named("people");

    /** What makes a part of all people. */
    static final Pattern PART_OF_PEOPLE = Pattern.compile(named("part-of-people"));

    /** The signs of a share in both widths. */
    static final String PERCENT_SIGNS = "%\uFF05";

    /** The sign of a share. */
    static final String PERCENT = "%";

    private ClaimWords() {}

    /** A key of a sentence with the label right before the words for its rank: 最も多いのは浜市の40人 as 浜市が最も多い. */
    static String labelFirst(String key) {
        String turned = RANK_FIRST.matcher(key).replaceAll("$2\u304C$1");
        return FIGURE_BEFORE_RANK.matcher(turned).replaceAll("$1");
    }

    private static List<String> list(String name) {
        return List.of(named(name).split("\\|"));
    }

    private static String named(String name) {
        for (List<String> row : Phrases.rows(ClaimWords.class, "words.tsv")) {
            if (row.get(0).equals(name)) {
                return row.get(1);
            }
        }
        throw new IllegalStateException("no words named " + name);
    }
}
