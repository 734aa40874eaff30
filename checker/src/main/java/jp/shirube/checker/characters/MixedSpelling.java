package jp.shirube.checker.characters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.PairIndex;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** One word written in two ways. Often meant or quoted, so only a hint, once for each way that is not the usual one. */
final class MixedSpelling implements Rule {

    private static final List<List<String>> VARIANTS = Phrases.rows(MixedSpelling.class, "variants.tsv");
    private static final PairIndex<String> WAYS = new PairIndex<>();

    static {
        // The longest first: of 取り組み and 取り, the whole word counts.
        VARIANTS.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(way -> -way.length()))
                .forEach(way -> WAYS.add(way, way));
    }

    @Override
    public String id() {
        return "mixed-spelling";
    }

    @Override
    public Family family() {
        return Family.CHARACTERS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, List<SourceRef>> places = new HashMap<>();
        WAYS.scan(plan, new Finding(places));
        for (List<String> ways : VARIANTS) {
            String usual = ways.get(0);
            for (String way : ways) {
                usual = count(places, way) > count(places, usual) ? way : usual;
            }
            for (String way : ways) {
                List<SourceRef> found = places.getOrDefault(way, List.of());
                if (!way.equals(usual) && !found.isEmpty()) {
                    report.at(found.get(0), found.subList(1, found.size()), way, usual, found.size());
                }
            }
        }
    }

    private static int count(Map<String, List<SourceRef>> places, String way) {
        return places.getOrDefault(way, List.of()).size();
    }

    /** Takes the ways from left to right; of two that overlap, the first. */
    private static final class Finding implements PairIndex.Hit<String> {
        private final Map<String, List<SourceRef>> places;
        private @Nullable Passage last;
        private int end;

        private Finding(Map<String, List<SourceRef>> places) {
            this.places = places;
        }

        @Override
        public void at(Passage passage, int index, List<String> ways) {
            if (passage == last && index < end) {
                return;
            }
            for (String way : ways) {
                if (passage.text().startsWith(way, index)) {
                    last = passage;
                    end = index + way.length();
                    places.computeIfAbsent(way, key -> new ArrayList<>()).add(passage.place(index, end));
                    return;
                }
            }
        }
    }
}
