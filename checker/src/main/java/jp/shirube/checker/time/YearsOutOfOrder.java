package jp.shirube.checker.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** The years above the columns of a table rise evenly. */
final class YearsOutOfOrder implements Rule {

    /** Fewest years of which a rhythm can be told. */
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "years-out-of-order";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<List<Integer>, Integer> heads = new HashMap<>();
        Map<Line, List<Integer>> found = new LinkedHashMap<>();
        for (Line line : plan.lines()) {
            List<Integer> years = line.tabular() ? years(line) : List.of();
            if (years.size() >= FEWEST) {
                found.put(line, years);
                heads.merge(years, 1, Integer::sum);
            }
        }
        found.forEach((line, years) -> check(line, years, heads, report));
    }

    private static void check(Line line, List<Integer> years, Map<List<Integer>, Integer> heads, Report report) {
        int wrong = wrong(years);
        if (wrong >= 0) {
            report.at(place(line, years), years.get(wrong), text(years));
            return;
        }
        for (Map.Entry<List<Integer>, Integer> other : heads.entrySet()) {
            boolean usual =
                    other.getValue() >= FEWEST && heads.getOrDefault(years, 0) == 1 && wrong(other.getKey()) < 0;
            int differs = usual ? difference(years, other.getKey()) : -1;
            if (differs >= 0) {
                report.at(place(line, years), years.get(differs), text(years));
                return;
            }
        }
    }

    /** The position of a year that stands against the rhythm of the others; -1 where none does or there is no rhythm. */
    private static int wrong(List<Integer> years) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) <= years.get(i - 1)) {
                return repeats(years) || falls(years) ? -1 : i;
            }
        }
        for (int i = 1; i < years.size() - 1; i++) {
            int before = years.get(i) - years.get(i - 1);
            int both = years.get(i + 1) - years.get(i - 1);
            if (years.size() > FEWEST && both % 2 == 0 && before * 2 != both && even(years, i, both / 2)) {
                return i;
            }
        }
        return years.size() > FEWEST ? wrongEnd(years) : -1;
    }

    /** Whether a year at the end is off a rhythm of several years that all others keep: 2015, 2020, 2025, 2031. */
    private static int wrongEnd(List<Integer> years) {
        int last = years.size() - 1;
        int step = years.get(2) - years.get(1);
        boolean rhythm = years.size() > FEWEST + 1 && step > 1;
        for (int i = 2; rhythm && i < last; i++) {
            rhythm = years.get(i) - years.get(i - 1) == step;
        }
        if (rhythm && (years.get(last) - years.get(last - 1)) % step != 0 && years.get(1) - years.get(0) == step) {
            return last;
        }
        boolean first = rhythm && years.get(last) - years.get(last - 1) == step;
        return first && (years.get(1) - years.get(0)) % step != 0 ? 0 : -1;
    }

    private static boolean even(List<Integer> years, int without, int step) {
        for (int i = 1; i < years.size(); i++) {
            if (i != without && i != without + 1 && years.get(i) - years.get(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same years stand side by side several times, as above baseline and target of several things. */
    private static boolean repeats(List<Integer> years) {
        int distinct = new HashSet<>(years).size();
        if (distinct == years.size()) {
            return false;
        }
        for (int i = distinct; i < years.size(); i++) {
            if (!years.get(i).equals(years.get(i - distinct))) {
                return years.size() % distinct == 0
                        && years.stream().sorted().toList().equals(years);
            }
        }
        return years.size() % distinct == 0;
    }

    private static boolean falls(List<Integer> years) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) >= years.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The only position at which two heads of one length differ; -1 where they differ otherwise. */
    private static int difference(List<Integer> years, List<Integer> other) {
        int found = -1;
        for (int i = 0; years.size() == other.size() && i < years.size(); i++) {
            if (!years.get(i).equals(other.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static List<Integer> years(Line line) {
        List<Integer> years = new ArrayList<>();
        for (Cell cell : line.cells()) {
            Optional<PrintedYear> year = cell.key().length() > 14 ? Optional.empty() : PrintedYear.at(cell.key(), 0);
            if (year.isPresent()
                    && (year.get().end() == cell.key().length()
                            || cell.key().charAt(year.get().end()) == '(')) {
                years.add(year.get().year());
            }
        }
        return years;
    }

    private static SourceRef place(Line line, List<Integer> years) {
        return PlanYears.place(line, text(years));
    }

    private static String text(List<Integer> years) {
        return String.join("、", years.stream().map(String::valueOf).toList());
    }
}
