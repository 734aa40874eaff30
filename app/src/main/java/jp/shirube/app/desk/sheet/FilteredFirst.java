package jp.shirube.app.desk.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Puts what a filter keeps before what it does not. */
final class FilteredFirst {
    private FilteredFirst() {}

    /** Makes something of each; is told whether it was kept. */
    static <T, R> List<R> of(List<T> all, List<T> kept, BiFunction<T, Boolean, R> made) {
        List<R> found = new ArrayList<>();
        Set<T> done = new HashSet<>(kept);
        kept.forEach(each -> found.add(made.apply(each, true)));
        all.stream().filter(each -> !done.contains(each)).forEach(each -> found.add(made.apply(each, false)));
        return found;
    }
}
