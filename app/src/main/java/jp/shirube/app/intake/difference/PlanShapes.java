package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import org.springframework.stereotype.Component;

/** The shapes of all rooms together. */
@Component
public class PlanShapes {
    private final List<RowShape> roots;
    private final List<RowShape> all;

    PlanShapes(List<Holding> rooms) {
        this.roots = rooms.stream().flatMap(room -> room.shapes().stream()).toList();
        List<RowShape> flat = new ArrayList<>();
        roots.forEach(shape -> add(shape, flat));
        this.all = List.copyOf(flat);
    }

    /** Lists of the plan itself. */
    public List<RowShape> roots() {
        return roots;
    }

    /** Every list, each before its parts. */
    public List<RowShape> all() {
        return all;
    }

    /** The shape of an item; throws IllegalArgument for a word that no room knows. */
    public RowShape get(String item) {
        return all.stream()
                .filter(shape -> shape.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + item));
    }

    private static void add(RowShape shape, List<RowShape> into) {
        into.add(shape);
        shape.parts().forEach(part -> add(part, into));
    }
}
