package jp.shirube.recognition;

import java.util.List;
import java.util.Map;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.Line;
import org.jspecify.annotations.Nullable;

/** What a document calls itself in its first lines: 第2期…総合戦略, …実施計画（令和6年度～令和8年度）, …策定要領. */
final class TitleWord {

    /** Filled lines that may hold the title. */
    private static final int TITLE_LINES = 5;

    private static final int LONGEST_TITLE = 50;

    private static final Map<String, PlanKind> WORDS = Map.ofEntries(
            Map.entry("総合戦略", PlanKind.STRATEGY),
            Map.entry("創生戦略", PlanKind.STRATEGY),
            Map.entry("実施計画", PlanKind.IMPLEMENTATION),
            Map.entry("総合計画", PlanKind.COMPREHENSIVE),
            Map.entry("総合振興計画", PlanKind.COMPREHENSIVE),
            Map.entry("基本計画", PlanKind.COMPREHENSIVE),
            Map.entry("共生ビジョン", PlanKind.ZONE_VISION),
            Map.entry("都市圏ビジョン", PlanKind.ZONE_VISION));

    /** A document about the making of another names that other first. */
    private static final List<String> DRAFTING = List.of("策定方針", "策定要領", "策定要綱", "策定基本方針", "策定の基本方針");

    private TitleWord() {}

    /** The kind that the first title names last: 総合計画 実施計画 is an implementation plan. Null where no title names one. */
    static @Nullable PlanKind of(List<Line> lines) {
        int filled = 0;
        for (Line line : lines) {
            if (line.blank()) {
                continue;
            }
            filled++;
            PlanKind kind = filled > TITLE_LINES || line.tabular() || line.key().length() > LONGEST_TITLE
                    ? null
                    : kind(line.key());
            if (kind != null || filled > TITLE_LINES) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable PlanKind kind(String key) {
        if (key.indexOf('。') >= 0) {
            return null;
        }
        for (String word : DRAFTING) {
            if (key.contains(word)) {
                return PlanKind.DRAFTING_POLICY;
            }
        }
        PlanKind last = null;
        int end = -1;
        for (Map.Entry<String, PlanKind> word : WORDS.entrySet()) {
            int at = key.lastIndexOf(word.getKey());
            if (at >= 0 && at + word.getKey().length() > end) {
                end = at + word.getKey().length();
                last = word.getValue();
            }
        }
        return last;
    }
}
