package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.ProjectMoney;
import org.jspecify.annotations.Nullable;

/**
 * Funding of a fiscal year as one bar.
 *
 * @param yen of all projects together
 * @param parts with their left edges and widths, of a whole {@value #WIDTH} wide for the largest year
 */
public record FundingStack(int year, long yen, List<Part> parts) {
    /** Width of the bar of the largest year. */
    public static final int WIDTH = 640;

    static final String NONE = "none";

    public FundingStack {
        parts = List.copyOf(parts);
    }

    /** A source's part of a bar; {@code source} is {@value #NONE} for what is in no source. */
    public record Part(String source, long yen, String x, String width) {}

    /** What a source bears; null where it bears nothing that can be drawn. */
    public @Nullable Long yen(String source) {
        return parts.stream()
                .filter(each -> each.source().equals(source))
                .map(Part::yen)
                .findFirst()
                .orElse(null);
    }

    /** A bar for each of some years. */
    public static List<FundingStack> list(
            Collection<ProjectMoney> money, List<Integer> years, FinanceQuestion question) {
        Map<Integer, Map<String, Long>> byYear = new TreeMap<>();
        for (Integer year : years) {
            FinanceQuestion of = FinanceQuestion.all(year, question.kind());
            Map<String, Long> parts = new LinkedHashMap<>();
            for (FundingSource source : FundingSource.values()) {
                parts.put(source.code(), 0L);
            }
            parts.put(NONE, 0L);
            money.forEach(each -> parts(each, of).forEach((source, yen) -> parts.merge(source, yen, Math::addExact)));
            byYear.put(year, parts);
        }
        long largest = byYear.values().stream()
                .mapToLong(parts -> parts.values().stream()
                        .mapToLong(each -> Math.max(0, each))
                        .sum())
                .max()
                .orElse(0);
        List<FundingStack> stacks = new ArrayList<>();
        byYear.forEach((year, parts) -> stacks.add(of(year, parts, largest)));
        return stacks;
    }

    private static FundingStack of(int year, Map<String, Long> amounts, long largest) {
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Map.Entry<String, Long> each : amounts.entrySet()) {
            if (each.getValue() > 0) {
                double width = (double) WIDTH * each.getValue() / largest;
                parts.add(new Part(
                        each.getKey(),
                        each.getValue(),
                        String.format(Locale.ROOT, "%.1f", x),
                        String.format(Locale.ROOT, "%.1f", width)));
                x += width;
            }
        }
        return new FundingStack(
                year, amounts.values().stream().mapToLong(each -> each).sum(), parts);
    }

    /** The amount of a project by source, the rest under {@value #NONE}; empty where it has no number. */
    static Map<String, Long> parts(ProjectMoney money, FinanceQuestion question) {
        Map<String, Long> parts = new LinkedHashMap<>();
        Amount whole = question.with(null).of(money);
        if (!whole.known()) {
            return parts;
        }
        long rest = whole.whole();
        for (FundingSource source : FundingSource.values()) {
            Amount borne = question.with(source).of(money);
            if (borne.known()) {
                parts.put(source.code(), borne.whole());
                rest -= borne.whole();
            }
        }
        if (rest != 0) {
            parts.put(NONE, rest);
        }
        return parts;
    }
}
