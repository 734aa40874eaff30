package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of two figures in words（3割減、1.6倍、半減）.
 *
 * @param lowest smallest share of the first figure that the second may be to bear out the words; 1 for an unchanged figure
 * @param highest largest such share; null where the words set no upper end
 */
record SaidRatio(BigDecimal lowest, @Nullable BigDecimal highest) {

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** What stands after the words, as far as it tells their meaning, in characters. */
    private static final int AFTER = 8;

    /** The ratio that a match of {@link ClaimWords#RATIO} in a text states; null where the words leave open what they compare. */
    static @Nullable SaidRatio of(Matcher said, String text) {
        String after = text.substring(said.end(), Math.min(text.length(), said.end() + AFTER));
        String bound = said.group("bound") == null ? "" : said.group("bound");
        if (said.group("half") != null) {
            boolean becomes = said.group("half").endsWith(ClaimWords.FALLS)
                    || ClaimWords.BECOMES.matcher(after).find();
            boolean loose = said.group("about") != null
                    || !bound.isEmpty()
                    || said.group("half").endsWith(ClaimWords.FALLS);
            return becomes ? of(HALF, loose ? TENTH.multiply(TWO) : TENTH, bound) : null;
        }
        BigDecimal number = new BigDecimal(said.group("number"));
        if (said.group("kind").equals(ClaimWords.TIMES)) {
            BigDecimal step = number.scale() > 0 ? TENTH : BigDecimal.ONE;
            return ClaimWords.BECOMES.matcher(after).find() ? of(number, step, bound) : null;
        }
        return ofTenths(number, said.group("hundredth"), after, bound);
    }

    private static @Nullable SaidRatio ofTenths(
            BigDecimal tenths, @Nullable String hundredth, String after, String bound) {
        BigDecimal share = tenths.movePointLeft(1);
        BigDecimal step = hundredth == null ? TENTH : TENTH.movePointLeft(1);
        share = hundredth == null ? share : share.add(new BigDecimal(hundredth).movePointLeft(2));
        if (begins(ClaimWords.FALL, after)) {
            SaidRatio lost = of(share, step, bound);
            BigDecimal most = lost.highest == null ? BigDecimal.ONE : lost.highest;
            return new SaidRatio(BigDecimal.ONE.subtract(most), BigDecimal.ONE.subtract(lost.lowest));
        }
        if (begins(ClaimWords.RISE, after)) {
            SaidRatio more = of(share, step, bound);
            return new SaidRatio(
                    more.lowest.add(BigDecimal.ONE), more.highest == null ? null : more.highest.add(BigDecimal.ONE));
        }
        return ClaimWords.FALLS_TO.matcher(after).find() ? of(share, step, bound) : null;
    }

    /** Whether figures bear the words out. */
    boolean holds(BigDecimal share) {
        return share.compareTo(lowest) >= 0 && (highest == null || share.compareTo(highest) <= 0);
    }

    private static boolean begins(Pattern words, String text) {
        return words.matcher(text).find();
    }

    private static SaidRatio of(BigDecimal value, BigDecimal step, String bound) {
        BigDecimal half = step.divide(TWO);
        if (ClaimWords.AT_LEAST.contains(bound)) {
            return new SaidRatio(value, null);
        }
        if (ClaimWords.AT_MOST.contains(bound)) {
            return new SaidRatio(BigDecimal.ZERO, value);
        }
        if (ClaimWords.NEARLY.contains(bound)) {
            return new SaidRatio(value.subtract(step), value.add(half.movePointLeft(1)));
        }
        boolean more = ClaimWords.SOMEWHAT_MORE.contains(bound);
        return more ? new SaidRatio(value, value.add(step)) : new SaidRatio(value.subtract(half), value.add(half));
    }
}
