package jp.shirube.checker.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import org.jspecify.annotations.Nullable;

/** Finds the sheets of a document: runs of labelled rows that begin with one label, three times or more, and name something. */
final class Sheets {

    private static final Derived<List<Sheet>> DERIVED = new Derived<>(Sheets::find);

    private static final int LONGEST_LABEL = 14;
    private static final int FEWEST_FIELDS = 3;
    private static final int FEWEST_SHEETS = 3;

    private Sheets() {}

    /** The sheets of a plan, from top to bottom; none where fewer than three are alike. */
    static List<Sheet> of(CheckedPlan plan) {
        return plan.derived(DERIVED);
    }

    private static List<Sheet> find(CheckedPlan plan) {
        Set<String> labels = new HashSet<>();
        for (Line line : plan.lines()) {
            if (line.tabular() && field(line, labels) != null) {
                labels.add(line.cell(0).key());
            }
        }
        List<Sheet> runs = new ArrayList<>();
        List<Sheet.Field> run = new ArrayList<>();
        int last = 0;
        for (Line line : plan.lines()) {
            Sheet.Field field = field(line, labels);
            boolean goesOn = field != null && line.number() == last + 1;
            if (!goesOn && run.size() >= FEWEST_FIELDS) {
                runs.add(new Sheet(run));
            }
            if (!goesOn) {
                run.clear();
            }
            if (field != null) {
                run.add(field);
                last = line.number();
            }
        }
        if (run.size() >= FEWEST_FIELDS) {
            runs.add(new Sheet(run));
        }
        return alike(runs);
    }

    private static List<Sheet> alike(List<Sheet> runs) {
        Map<String, List<Sheet>> byFirst = new HashMap<>();
        for (Sheet run : runs) {
            byFirst.computeIfAbsent(run.fields().get(0).label(), label -> new ArrayList<>())
                    .add(run);
        }
        List<Sheet> most = List.of();
        for (List<Sheet> group : byFirst.values()) {
            boolean named = ProjectList.nameLabel(group.get(0)) != null;
            most = named && group.size() > most.size() ? group : most;
        }
        return most.size() < FEWEST_SHEETS || !sharesLabels(most) ? List.of() : List.copyOf(most);
    }

    /** Whether most sheets have the labels of the first: a list of rows in two columns has a label of its own in each. */
    private static boolean sharesLabels(List<Sheet> group) {
        int shared = 0;
        for (Sheet.Field field : group.get(0).fields()) {
            long having = group.stream()
                    .filter(each -> each.find(field.label()) != null)
                    .count();
            shared += having * 2 > group.size() ? 1 : 0;
        }
        return shared >= FEWEST_FIELDS;
    }

    /** A row of a short label and at most one value, or a label of other rows alone; null where a line is none. */
    private static Sheet.@Nullable Field field(Line line, Set<String> labels) {
        if (!line.tabular() && labels.contains(line.key())) {
            return new Sheet.Field(line, line.key(), "");
        }
        if (!line.tabular() || line.cell(0).blank() || line.cell(0).text().length() > LONGEST_LABEL) {
            return null;
        }
        String value = "";
        for (int i = 1; i < line.cells().size(); i++) {
            Cell cell = line.cell(i);
            if (!cell.blank() && !value.isEmpty()) {
                return null;
            }
            value = cell.blank() ? value : cell.text();
        }
        return new Sheet.Field(line, line.cell(0).key(), value);
    }
}
