package jp.shirube.recognition.strategy;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.words.Term;

/** How strongly a document looks like a strategy. */
final class StrategyEvidence {

    private static final int LONGEST = 60;

    private boolean named;
    private boolean goals;
    private boolean directions;
    private boolean indicators;
    private boolean projects;
    private boolean yearly;
    private boolean zone;
    private boolean drafting;

    private StrategyEvidence() {}

    static int of(List<Line> lines) {
        StrategyEvidence evidence = new StrategyEvidence();
        for (Line line : lines) {
            if (!line.blank() && line.key().length() <= LONGEST) {
                evidence.see(line);
            }
        }
        return evidence.total();
    }

    private void see(Line line) {
        String key = line.key();
        named |= key.contains("総合戦略") && key.indexOf('。') < 0;
        zone |= key.contains("定住自立圏") || key.contains("共生ビジョン");
        drafting |= key.contains("策定方針") || key.startsWith("本部長:");
        yearly |= key.contains("年事業計画") && (key.contains("か年事業計画") || key.contains("カ年事業計画") || key.contains("ヵ年事業計画"));
        projects = projects || isProjects(line);
        see(HeadingText.of(line));
    }

    private void see(HeadingText heading) {
        goals = goals || TierLabel.of(heading.words(), StrategyWords.GOAL_LABELS) != null;
        indicators = indicators || StrategyWords.indicators(heading.key(), heading.setOff()) != null;
        directions = directions || StrategyWords.section(heading.key(), heading.setOff()) != null;
    }

    private static boolean isProjects(Line line) {
        return ProjectColumns.begins(line)
                && SpacedHeader.words(line).stream().noneMatch(word -> word.term() == Term.REMARKS);
    }

    private int total() {
        int total = (named ? 20 : 0)
                + (goals ? 25 : 0)
                + (directions ? 15 : 0)
                + (indicators ? 20 : 0)
                + (projects ? 20 : 0)
                - (yearly ? 40 : 0)
                - (zone ? 60 : 0)
                - (drafting ? 60 : 0);
        return Math.max(0, total);
    }
}
