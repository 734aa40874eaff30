package jp.shirube.checker.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.Node;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** "Four 大綱" agrees with the outline. */
final class CountOfNodes implements Rule {

    @Override
    public String id() {
        return "count-of-nodes-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, Integer> levels = new HashMap<>();
        for (Node node : plan.plan().nodes()) {
            levels.merge(node.level(), 1, Integer::sum);
        }
        for (Passage passage : Sign.NUMERAL.passages(plan)) {
            String text = passage.text();
            if (passage.kind() != Passage.Kind.CELL && text.contains("\u3064\u306E")) {
                Matcher said = ClaimWords.NODES.matcher(JapaneseText.key(text));
                while (said.find()) {
                    check(passage, said, levels, report);
                }
            }
        }
    }

    private static void check(Passage passage, Matcher said, Map<String, Integer> levels, Report report) {
        for (Map.Entry<String, Integer> level : levels.entrySet()) {
            boolean named = level.getKey().length() > 1 && said.group(2).endsWith(level.getKey());
            if (named && Integer.parseInt(said.group(1)) != level.getValue()) {
                report.at(passage.place(0, passage.text().length()), said.group(1), level.getKey(), level.getValue());
                return;
            }
        }
    }
}
