package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where money comes from and where it goes, ready to be drawn（お金の流れ）: bands from ends on the left to ends on the right, as thick as their amount.
 * Coordinates are those of a picture {@value #WIDTH} wide.
 */
public record MoneyFlow(List<End> left, List<End> right, List<Band> bands, long total, int height) {
    /** Width of the picture. */
    public static final int WIDTH = 960;

    private static final int LEFT = 300;
    private static final int RIGHT = 640;
    private static final int THICK = 10;
    private static final int TOP = 16;
    private static final Size USUAL = new Size(300, 38);
    private static final Size DENSE = new Size(200, 22);

    /** How thick all bands together are, and the room between ends. */
    private record Size(int bands, int gap) {}

    public MoneyFlow {
        left = List.copyOf(left);
        right = List.copyOf(right);
        bands = List.copyOf(bands);
    }

    /**
     * An end of bands.
     *
     * @param y of its upper edge
     * @param height at least 1, so that it can be seen
     * @param tenths share of the total in tenths of a percent, rounded half up
     */
    public record End(String label, long yen, int x, double y, double height, int tenths) {
        /** Of the middle, where its label stands. */
        public String middle() {
            return number(y + height / 2);
        }

        public String top() {
            return number(y);
        }

        public String tall() {
            return number(height);
        }
    }

    /** A band, with its outline as a path. */
    public record Band(String from, String to, long yen, String path) {}

    /**
     * Lays out amounts; what is not more than nothing is left out, since a band cannot show it.
     *
     * @param amounts by left end and right end, in the order in which they are drawn
     */
    public static MoneyFlow of(Map<String, Map<String, Long>> amounts) {
        return of(amounts, USUAL);
    }

    /** The same with room for labels of one line only. */
    public static MoneyFlow dense(Map<String, Map<String, Long>> amounts) {
        return of(amounts, DENSE);
    }

    private static MoneyFlow of(Map<String, Map<String, Long>> amounts, Size size) {
        Map<String, Long> from = new LinkedHashMap<>();
        Map<String, Long> to = new LinkedHashMap<>();
        amounts.forEach((left, each) -> each.forEach((right, yen) -> {
            if (yen > 0) {
                from.merge(left, yen, Math::addExact);
                to.merge(right, yen, Math::addExact);
            }
        }));
        long total = from.values().stream().mapToLong(each -> each).sum();
        Map<String, End> left = ends(from, total, LEFT - THICK, size);
        Map<String, End> right = ends(to, total, RIGHT, size);
        List<Band> bands = new ArrayList<>();
        Map<String, Double> leftAt = new LinkedHashMap<>();
        Map<String, Double> rightAt = new LinkedHashMap<>();
        from.keySet()
                .forEach(start -> to.keySet().forEach(end -> {
                    long yen = Math.max(0, amounts.getOrDefault(start, Map.of()).getOrDefault(end, 0L));
                    End one = left.get(start);
                    End other = right.get(end);
                    if (yen > 0 && one != null && other != null) {
                        double thick = thick(yen, total, size);
                        double y = leftAt.merge(start, one.y(), (at, none) -> at);
                        double z = rightAt.merge(end, other.y(), (at, none) -> at);
                        bands.add(new Band(start, end, yen, path(y, z, thick)));
                        leftAt.put(start, y + thick);
                        rightAt.put(end, z + thick);
                    }
                }));
        int most = Math.max(left.size(), right.size());
        return new MoneyFlow(
                List.copyOf(left.values()),
                List.copyOf(right.values()),
                bands,
                total,
                TOP * 2 + size.bands() + most * size.gap());
    }

    private static Map<String, End> ends(Map<String, Long> amounts, long total, int x, Size size) {
        Map<String, End> ends = new LinkedHashMap<>();
        double y = TOP;
        for (Map.Entry<String, Long> each : amounts.entrySet()) {
            double height = thick(each.getValue(), total, size);
            int tenths = BigDecimal.valueOf(each.getValue())
                    .multiply(BigDecimal.valueOf(1000))
                    .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP)
                    .intValueExact();
            ends.put(each.getKey(), new End(each.getKey(), each.getValue(), x, y, Math.max(1, height), tenths));
            y += Math.max(1, height) + size.gap();
        }
        return ends;
    }

    private static double thick(long yen, long total, Size size) {
        return (double) size.bands() * yen / total;
    }

    private static String path(double y, double z, double thick) {
        int middle = (LEFT + RIGHT) / 2;
        return "M" + LEFT + " " + number(y) + "C" + middle + " " + number(y) + " " + middle + " " + number(z) + " "
                + RIGHT
                + " " + number(z) + "V" + number(z + thick) + "C" + middle + " " + number(z + thick) + " " + middle
                + " "
                + number(y + thick) + " " + LEFT + " " + number(y + thick) + "Z";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
