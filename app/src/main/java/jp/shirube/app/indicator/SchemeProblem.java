package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a table of bands from being a grade scheme: every percentage has to have one grade and only one.
 *
 * @param kind what is wrong
 * @param above mark of the band, or of the upper of two
 * @param below mark of the lower of two bands; empty where one is meant
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
        /** The highest band has an upper limit. */
        TOP_CLOSED,
        /** The lowest band has a lower limit. */
        BOTTOM_CLOSED,
        /** A band within has no limit, so that it reaches over the others. */
        OPEN_WITHIN,
        GAP,
        OVERLAP
    }

    private static final MessageBundle WORDS = MessageBundle.of("scheme");

    /** What is wrong with bands that stand from the highest to the lowest; empty where nothing is. */
    public static List<SchemeProblem> of(List<SchemeBand> bands) {
        List<SchemeProblem> problems = new ArrayList<>();
        if (bands.size() < 2) {
            return List.of(new SchemeProblem(Kind.FEW, "", ""));
        }
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            SchemeBand band = bands.get(i);
            add(problems, band.mark().isBlank(), Kind.NO_MARK, String.valueOf(i + 1));
            add(problems, band.label().isBlank(), Kind.NO_LABEL, band.mark());
            add(problems, !band.mark().isBlank() && !marks.add(band.mark()), Kind.SAME_MARK, band.mark());
            add(problems, compare(band.lower(), band.upper()) >= 0, Kind.EMPTY, band.mark());
        }
        SchemeBand top = bands.get(0);
        SchemeBand bottom = bands.get(bands.size() - 1);
        add(problems, top.upper() != null, Kind.TOP_CLOSED, top.mark());
        add(problems, bottom.lower() != null, Kind.BOTTOM_CLOSED, bottom.mark());
        for (int i = 1; i < bands.size(); i++) {
            between(problems, bands.get(i - 1), bands.get(i));
        }
        return List.copyOf(problems);
    }

    private static void between(List<SchemeProblem> problems, SchemeBand above, SchemeBand below) {
        if (above.lower() == null || below.upper() == null) {
            problems.add(new SchemeProblem(Kind.OPEN_WITHIN, above.mark(), below.mark()));
            return;
        }
        int distance = above.lower().compareTo(below.upper());
        if (distance != 0) {
            problems.add(new SchemeProblem(distance > 0 ? Kind.GAP : Kind.OVERLAP, above.mark(), below.mark()));
        }
    }

    private static int compare(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return lower == null || upper == null
                ? -1
                : Objects.requireNonNull(lower).compareTo(upper);
    }

    private static void add(List<SchemeProblem> problems, boolean wrong, Kind kind, String mark) {
        if (wrong) {
            problems.add(new SchemeProblem(kind, mark, ""));
        }
    }

    /** In words, with what to do. */
    public String message() {
        return WORDS.format(
                "scheme.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), above, below);
    }
}
