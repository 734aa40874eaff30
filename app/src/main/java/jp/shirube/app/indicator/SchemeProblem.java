package jp.shirube.app.indicator;

import java.util.List;
import java.util.Locale;
import jp.shirube.app.platform.MessageBundle;

/**
 * Something that keeps a table of bands from being a grade scheme: everything that can be assessed has to have one grade and only one.
 *
 * @param kind what is wrong
 * @param above mark of the band, or of the upper of two
 * @param below mark of the lower of two bands, or what no band takes; empty where one band is meant
 */
public record SchemeProblem(Kind kind, String above, String below) {
    /** What is wrong. */
    public enum Kind {
        /** Fewer than two bands. */
        FEW,
        NO_MARK,
        NO_LABEL,
        /** Two bands have one mark. */
        SAME_MARK,
        /** A band ends at or below where it begins. */
        EMPTY,
        /** The highest band of a percentage has an upper limit. */
        TOP_CLOSED,
        /** The lowest band of a percentage has a lower limit, and nothing takes what lies below. */
        BOTTOM_CLOSED,
        /** A band within has no limit, so that it reaches over the others. */
        OPEN_WITHIN,
        GAP,
        OVERLAP,
        /** How the result stands to target or baseline in some way that no band takes. */
        SIGN_GAP,
        /** All that a band would take is taken by one above it. */
        SHADOWED,
        /** Limits are typed where the band asks for no percentage. */
        LIMITS,
        /** The rest stands above another band. */
        REST_ABOVE,
        /** Only what persons claim is asked for. */
        CLAIMS_ONLY
    }

    private static final MessageBundle WORDS = MessageBundle.of("scheme");

    /** What is wrong with bands that stand in the order in which they are asked; empty where nothing is. */
    public static List<SchemeProblem> of(List<SchemeBand> bands) {
        return new SchemeChecking(bands).problems();
    }

    /** In words, with what to do. */
    public String message() {
        return WORDS.format(
                "scheme.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), above, below);
    }
}
