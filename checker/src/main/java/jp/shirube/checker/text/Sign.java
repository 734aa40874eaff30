package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.formats.text.Line;

/**
 * A character that must stand in a line or a passage before a rule need look at it. The lines and passages with each sign are found in one
 * pass for all rules; what they hold besides, each rule sees for itself.
 */
public enum Sign {
    /** Before a verb made of a noun. */
    ADNOMINAL("な"),
    /** With which every name of a body goes: 委員会, 推進会議. */
    BODY("会"),
    ARROW("\u2192\u2794\u2799\u279C\u279E\u27A1\u21D2"),
    BRACKET("(\uFF08【〔"),
    /** Of a fall, a rise or a share that is left. */
    CHANGE("減増縮低上下伸分"),
    /** Of a caption: 図表, 表, グラフ. */
    CAPTION("表図グ"),
    /** In the place of a value to come. */
    CIRCLE("○〇◯"),
    CITY("市"),
    COUNTER("第"),
    DOTS("・…‥"),
    DIGIT("0123456789０１２３４５６７８９"),
    FISCAL_YEAR("度"),
    /** Of the eras that have ended, in kanji. */
    ENDED_ERA("平昭正"),
    /** Of what funds an amount. */
    FUNDING("金債財他"),
    /** Of an amount of money. */
    MONEY("円"),
    /** Of a markup language for text. */
    MARKUP("*|"),
    MONTH("月"),
    NOTE("※注"),
    /** Of what was highest, lowest or second: 最大, ピーク, 2番目. */
    EXTREME("最ピ番"),
    /** Of how many there are: 三つ. */
    NUMERAL("つ"),
    PAGE("ペ頁"),
    PERCENT("%％"),
    PERSONS("人"),
    /** Of a ratio in words. */
    RATIO("割倍半"),
    /** Of what a text refers to: 別紙, 様式, 資料 …. */
    REFERENCE("別様付資図"),
    /** Of a year or an age. */
    YEAR("年歳代");

    private static final Derived<List<List<Line>>> LINES = new Derived<>(Sign::findLines);
    private static final Derived<List<List<Passage>>> PASSAGES = new Derived<>(Sign::findPassages);

    /** The signs of every character, one bit each. */
    private static final int[] SIGNS = new int[Character.MAX_VALUE + 1];

    static {
        for (Sign sign : values()) {
            sign.characters.chars().forEach(c -> SIGNS[c] |= 1 << sign.ordinal());
        }
    }

    private final String characters;

    Sign(String characters) {
        this.characters = characters;
    }

    /** The lines of a plan that hold the sign, from top to bottom. */
    public List<Line> lines(CheckedPlan plan) {
        return plan.derived(LINES).get(ordinal());
    }

    /** The passages of a plan that hold the sign, from top to bottom. */
    public List<Passage> passages(CheckedPlan plan) {
        return plan.derived(PASSAGES).get(ordinal());
    }

    private static List<List<Line>> findLines(CheckedPlan plan) {
        List<List<Line>> found = empty();
        for (Line line : plan.lines()) {
            String text = line.text();
            int signs = 0;
            for (int i = 0; i < text.length(); i++) {
                signs |= SIGNS[text.charAt(i)];
            }
            add(line, signs, found);
        }
        return found;
    }

    private static List<List<Passage>> findPassages(CheckedPlan plan) {
        List<List<Passage>> found = empty();
        RunningText running = RunningText.of(plan);
        char[] all = running.characters();
        for (int k = 0; k < running.passages().size(); k++) {
            int signs = 0;
            for (int i = running.start(k); i < running.start(k + 1); i++) {
                signs |= SIGNS[all[i]];
            }
            add(running.passages().get(k), signs, found);
        }
        return found;
    }

    private static <T> void add(T thing, int signs, List<List<T>> found) {
        for (int left = signs; left != 0; left &= left - 1) {
            found.get(Integer.numberOfTrailingZeros(left)).add(thing);
        }
    }

    private static <T> List<List<T>> empty() {
        List<List<T>> found = new ArrayList<>();
        for (int sign = 0; sign < values().length; sign++) {
            found.add(new ArrayList<>());
        }
        return found;
    }
}
