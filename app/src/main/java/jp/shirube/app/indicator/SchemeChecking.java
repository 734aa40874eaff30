package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.indicator.SchemeProblem.Kind;
import jp.shirube.app.platform.MessageBundle;

/**
 * Looks whether bands are a grade scheme. Bands that ask for one percentage join without gap or overlap; and either the rest is taken, or the
 * bands of one scale together take all of it.
 */
final class SchemeChecking {
    private static final MessageBundle WORDS = MessageBundle.of("scheme");
    private static final Set<Integer> ALL_SIGNS = Set.of(1, 0, -1);

    private final List<SchemeBand> bands;
    private final List<SchemeProblem> problems = new ArrayList<>();

    SchemeChecking(List<SchemeBand> bands) {
        this.bands = bands;
    }

    List<SchemeProblem> problems() {
        if (bands.size() < 2) {
            return List.of(new SchemeProblem(Kind.FEW, "", ""));
        }
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            alone(bands.get(i), i, marks);
        }
        Map<Object, List<SchemeBand>> scales = new LinkedHashMap<>();
        for (SchemeBand band : bands) {
            Object scale = band.asked().scale();
            if (scale != null) {
                scales.computeIfAbsent(scale, each -> new ArrayList<>()).add(band);
            }
        }
        scales.values().forEach(this::joined);
        rest(scales);
        return List.copyOf(problems);
    }

    private void alone(SchemeBand band, int at, Set<String> marks) {
        boolean limited = band.lower() != null || band.upper() != null;
        add(band.mark().isBlank(), Kind.NO_MARK, String.valueOf(at + 1), "");
        add(band.label().isBlank(), Kind.NO_LABEL, band.mark(), "");
        add(!band.mark().isBlank() && !marks.add(band.mark()), Kind.SAME_MARK, band.mark(), "");
        add(limited && !band.asked().takesLimits(), Kind.LIMITS, band.mark(), "");
        BigDecimal lower = band.lower();
        BigDecimal upper = band.upper();
        add(lower != null && upper != null && lower.compareTo(upper) >= 0, Kind.EMPTY, band.mark(), "");
    }

    /** Bands of one scale, as they are asked. */
    private void joined(List<SchemeBand> scale) {
        if (!scale.get(0).asked().takesLimits()) {
            Set<Integer> taken = new HashSet<>();
            for (SchemeBand band : scale) {
                add(taken.containsAll(band.asked().signs()), Kind.SHADOWED, band.mark(), "");
                taken.addAll(band.asked().signs());
            }
            return;
        }
        add(scale.get(0).upper() != null, Kind.TOP_CLOSED, scale.get(0).mark(), "");
        for (int i = 1; i < scale.size(); i++) {
            between(scale.get(i - 1), scale.get(i));
        }
    }

    private void between(SchemeBand above, SchemeBand below) {
        BigDecimal lower = above.lower();
        BigDecimal upper = below.upper();
        if (lower == null || upper == null) {
            add(true, Kind.OPEN_WITHIN, above.mark(), below.mark());
            return;
        }
        int distance = lower.compareTo(upper);
        add(distance != 0, distance > 0 ? Kind.GAP : Kind.OVERLAP, above.mark(), below.mark());
    }

    private void rest(Map<Object, List<SchemeBand>> scales) {
        List<SchemeBand> asked =
                bands.stream().filter(each -> !each.asked().isClaim()).toList();
        for (int i = 0; i + 1 < asked.size(); i++) {
            add(
                    asked.get(i).asked() == BandCondition.REST,
                    Kind.REST_ABOVE,
                    asked.get(i).mark(),
                    "");
        }
        boolean taken = asked.stream().anyMatch(each -> each.asked() == BandCondition.REST)
                || scales.values().stream().anyMatch(SchemeChecking::takesAll);
        if (taken) {
            return;
        }
        // The scale of most bands is the one that was meant to take all; of equal ones the last.
        List<SchemeBand> most =
                scales.values().stream().reduce(List.of(), (one, other) -> other.size() >= one.size() ? other : one);
        if (most.isEmpty()) {
            add(true, Kind.CLAIMS_ONLY, "", "");
        } else if (most.get(0).asked().takesLimits()) {
            add(true, Kind.BOTTOM_CLOSED, most.get(most.size() - 1).mark(), "");
        } else {
            add(true, Kind.SIGN_GAP, most.get(most.size() - 1).mark(), missing(most));
        }
    }

    private static boolean takesAll(List<SchemeBand> scale) {
        if (scale.get(0).asked().takesLimits()) {
            return scale.get(scale.size() - 1).lower() == null;
        }
        return signs(scale).containsAll(ALL_SIGNS);
    }

    private static Set<Integer> signs(List<SchemeBand> scale) {
        Set<Integer> signs = new HashSet<>();
        scale.forEach(each -> signs.addAll(each.asked().signs()));
        return signs;
    }

    /** What no band takes, in words. */
    private static String missing(List<SchemeBand> scale) {
        TreeSet<Integer> missing = new TreeSet<>(Comparator.reverseOrder());
        missing.addAll(ALL_SIGNS);
        missing.removeAll(signs(scale));
        return String.join(
                WORDS.format("scheme.sign.and"),
                missing.stream()
                        .map(each ->
                                WORDS.format("scheme.sign." + (each > 0 ? "beyond" : each == 0 ? "equal" : "short")))
                        .toList());
    }

    private void add(boolean wrong, Kind kind, String above, String below) {
        if (wrong) {
            problems.add(new SchemeProblem(kind, above, below));
        }
    }
}
