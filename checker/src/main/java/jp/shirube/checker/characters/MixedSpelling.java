package jp.shirube.checker.characters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.CharacterSet;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** One word written in two ways. Often meant or quoted, so only a hint, once for each way that is not the usual one. */
final class MixedSpelling implements Rule {

    private static final List<List<String>> VARIANTS = Phrases.rows(MixedSpelling.class, "variants.tsv");
    private static final Map<Character, List<String>> BY_FIRST = new HashMap<>();
    private static final CharacterSet FIRST = new CharacterSet();

    static {
        for (List<String> ways : VARIANTS) {
            for (String way : ways) {
                FIRST.add(way.charAt(0));
                BY_FIRST.computeIfAbsent(way.charAt(0), first -> new ArrayList<>())
                        .add(way);
            }
        }
        // The longest first: of 取り組み and 取り, the whole word counts.
        BY_FIRST.values().forEach(ways -> ways.sort((a, b) -> b.length() - a.length()));
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
        for (Passage passage : plan.passages()) {
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
            List<String> ways = FIRST.contains(text.charAt(i)) ? BY_FIRST.get(text.charAt(i)) : null;
            for (String way : ways == null ? List.<String>of() : ways) {
                if (text.startsWith(way, i)) {
                    places.computeIfAbsent(way, key -> new ArrayList<>()).add(passage.place(i, i + way.length()));
                    i += way.length() - 1;
                    break;
                }
            }
        }
    }
}
