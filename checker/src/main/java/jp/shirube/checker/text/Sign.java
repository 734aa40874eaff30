package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.formats.text.Line;

/**
 * A character that must stand in a line before a rule need look at it. The lines with each sign are found in one pass for all rules; what
 * they hold besides, each rule sees for itself.
 */
public enum Sign {
    ARROW("\u2192\u2794\u2799\u279C\u279E\u27A1\u21D2"),
    BRACKET("(\uFF08【〔"),
    COUNTER("第"),
    FISCAL_YEAR("度"),
    /** Of the eras that have ended, in kanji. */
    ENDED_ERA("平昭正"),
    MONTH("月"),
    NOTE("※注"),
    PAGE("ペ頁"),
    /** Of what a text refers to: 別紙, 様式, 資料 …. */
    REFERENCE("別様付資図"),
    /** Of a year or an age. */
    YEAR("年歳代");

    private static final Derived<List<List<Line>>> LINES = new Derived<>(Sign::find);

    /** The signs of every character, one bit each. */
    private static final short[] SIGNS = new short[Character.MAX_VALUE + 1];

    static {
        for (Sign sign : values()) {
            sign.characters.chars().forEach(c -> SIGNS[c] |= (short) (1 << sign.ordinal()));
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

    private static List<List<Line>> find(CheckedPlan plan) {
        List<List<Line>> found = new ArrayList<>();
        for (int sign = 0; sign < values().length; sign++) {
            found.add(new ArrayList<>());
        }
        for (Line line : plan.lines()) {
            for (int left = signs(line.text()); left != 0; left &= left - 1) {
                found.get(Integer.numberOfTrailingZeros(left)).add(line);
            }
        }
        return found;
    }

    private static int signs(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            signs |= SIGNS[text.charAt(i)];
        }
        return signs;
    }
}
