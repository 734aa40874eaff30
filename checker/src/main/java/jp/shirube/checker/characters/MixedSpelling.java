package jp.shirube.checker.characters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.PairIndex;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

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

    /** With which the words begin. */
    static final String SIGNS = Script.all(
            VARIANTS.stream().flatMap(List::stream).map(way -> way.charAt(0)).collect(Collectors.toSet()));

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
        for (Passage passage : Noticed.passages(plan, Noticed.Kind.VARIANT)) {
            find(passage, places);
        }
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

    private static void find(Passage passage, Map<String, List<SourceRef>> places) {
        String text = passage.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean sign = Noticed.is(text.charAt(i), Noticed.Kind.VARIANT);
            for (String way : sign ? WAYS.list(text.charAt(i), text.charAt(i + 1)) : List.<String>of()) {
                if (text.startsWith(way, i)) {
                    places.computeIfAbsent(way, key -> new ArrayList<>()).add(passage.place(i, i + way.length()));
                    i += way.length() - 1;
                    break;
                }
            }
        }
    }
}
