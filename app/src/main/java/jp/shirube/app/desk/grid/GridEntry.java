package jp.shirube.app.desk.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.desk.field.EnteredCost;
import jp.shirube.app.desk.field.EnteredNumber;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.CostEntry;
import jp.shirube.app.project.EnteredCosts;

/** What was typed into the grid of costs and sent. Only cells that the grid has are looked for; nothing that was typed is lost. */
final class GridEntry {
    private static final String VALUE = "v.";
    private static final String SHOWN = "s.";
    private static final int LONGEST = 60;

    private final MessageBundle words = MessageBundle.of("grid");
    private final CostGrid grid;
    private final Map<String, String> sent;

    /** Takes the whole grid as it stands. */
    GridEntry(CostGrid grid, Map<String, String> sent) {
        this.grid = grid;
        this.sent = sent;
    }

    /** How many typed cells have no place in the grid any more, such as those of a project that was retired meanwhile. */
    int homeless() {
        Set<String> known = new HashSet<>();
        grid.cells().forEach(cell -> known.add(VALUE + cell.id()));
        return (int) sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(VALUE) && !known.contains(each.getKey()))
                .filter(each ->
                        !each.getValue().equals(sent.get(SHOWN + each.getKey().substring(VALUE.length()))))
                .count();
    }

    /** A grid with what was typed in its cells, and what is wrong with them. */
    CostGrid over(CostGrid shownGrid) {
        return shownGrid.with(cell -> {
            String typed = sent.get(VALUE + cell.id());
            if (typed == null) {
                return cell;
            }
            GridCell over = cell.typed(typed.strip(), sent.getOrDefault(SHOWN + cell.id(), ""));
            return grid.cost().read(typed).isPresent() && typed.length() <= LONGEST ? over : over.bad(why(typed));
        });
    }

    private String why(String typed) {
        EnteredCost cost = grid.cost();
        String shortened = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed.strip();
        boolean tooFine = EnteredNumber.parse(typed, cost.unitWord()).isPresent();
        return words.format(tooFine ? "grid.problem.size" : "grid.problem.unreadable", shortened, cost.unitWord());
    }

    /** The cells whose value was changed; only where no cell is wrong. */
    List<CostEntry> entries() {
        EnteredCost cost = grid.cost();
        List<CostEntry> entries = new ArrayList<>();
        for (GridLine line : grid.lines()) {
            for (GridCell cell : line.cells()) {
                Optional<EnteredValue> typed =
                        Optional.ofNullable(sent.get(VALUE + cell.id())).flatMap(cost::read);
                Optional<EnteredValue> shown = cost.read(sent.getOrDefault(SHOWN + cell.id(), ""));
                if (typed.isPresent() && shown.isPresent() && !CostEntry.same(typed.get(), shown.get())) {
                    entries.add(
                            new CostEntry(line.project().id(), cell.year(), line.party(), shown.get(), typed.get()));
                }
            }
        }
        return entries;
    }

    /** The changed amounts that say something else by now than what was shown; only where no cell is wrong. */
    List<EnteredCosts.Conflict> overtaken() {
        Map<String, EnteredValue> standing = new HashMap<>();
        grid.cells().forEach(cell -> grid.cost().read(cell.text()).ifPresent(value -> standing.put(cell.id(), value)));
        return entries().stream()
                .map(entry -> new EnteredCosts.Conflict(entry, Objects.requireNonNull(standing.get(place(entry)))))
                .filter(each -> !CostEntry.same(each.standing(), each.entry().shown()))
                .toList();
    }

    /** The grid as it stands by now, with the typed values only where somebody changed them meanwhile. */
    CostGrid conflicting(CostGrid now, EnteredCosts outcome) {
        Set<String> places =
                outcome.conflicts().stream().map(each -> place(each.entry())).collect(Collectors.toSet());
        return now.with(cell -> places.contains(cell.id())
                ? cell.typed(sent.getOrDefault(VALUE + cell.id(), "").strip(), sent.getOrDefault(SHOWN + cell.id(), ""))
                        .over(cell.text())
                : cell);
    }

    private static String place(CostEntry entry) {
        return entry.project() + "." + entry.year() + (entry.party() == null ? "" : "." + entry.party());
    }
}
