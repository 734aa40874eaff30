package jp.shirube.app.desk.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shirube.app.desk.field.TypedField;

/** The cells of a sheet as a browser sent them. Only cells that the sheet has are looked for; nothing that was typed is lost. */
public final class SentCells {
    private static final String VALUE = "v.";
    private static final String SHOWN = "s.";

    private final Map<String, String> sent;

    /** Takes the fields of the form. */
    public SentCells(Map<String, String> sent) {
        this.sent = sent;
    }

    /** Numbers of the rows whose cells were sent. */
    public static Set<Long> rows(Map<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.matches("v\\.[0-9]{1,18}\\..+"))
                .map(name -> Long.valueOf(name.substring(VALUE.length(), name.indexOf('.', VALUE.length()))))
                .collect(Collectors.toSet());
    }

    /**
     * How many typed cells have no place in the sheet any more, such as those of a project that was retired meanwhile, or are no longer the
     * person's to edit.
     */
    public int homeless(Collection<? extends TypedCell<?>> cells) {
        Set<String> known =
                cells.stream().filter(TypedCell::open).map(TypedCell::id).collect(Collectors.toSet());
        return (int) sent.keySet().stream()
                .filter(name -> name.startsWith(VALUE))
                .map(name -> name.substring(VALUE.length()))
                .filter(id -> !known.contains(id) && !text(VALUE, id).equals(text(SHOWN, id)))
                .count();
    }

    /** A cell with what was typed into it; empty where it was not sent. */
    public <C extends TypedCell<C>> Optional<C> over(C cell) {
        return sent.containsKey(VALUE + cell.id()) ? Optional.of(retyped(cell)) : Optional.empty();
    }

    /**
     * A cell as it stands by now, with what was typed only where somebody changed it meanwhile.
     *
     * @param typed all cells as they were typed
     * @param late whether a cell was changed while the others were written
     */
    public <C extends TypedCell<C>> C disputed(C now, List<C> typed, Predicate<C> late) {
        boolean early =
                typed.stream().anyMatch(each -> each.overtaken() && each.id().equals(now.id()));
        return early || late.test(now) ? retyped(now).overStanding() : now;
    }

    private <C extends TypedCell<C>> C retyped(C cell) {
        return cell.typed(text(VALUE, cell.id()), text(SHOWN, cell.id()));
    }

    private String text(String which, String id) {
        return TypedField.clean(sent.getOrDefault(which + id, ""));
    }
}
