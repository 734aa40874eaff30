package jp.shirube.recognition.strategy;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.words.Term;
import jp.shirube.recognition.words.Vocabulary;

/** How strongly a document looks like a strategy. */
final class StrategyEvidence {

    private static final int LONGEST = 60;

    /** Tables alone are evidence of some plan, not of this form. */
    private static final int TABLES_ALONE = 9;

    /** Words of which most lines have none. */
    private static final Vocabulary SIGNS =
            Vocabulary.of("総合戦略", "定住自立圏", "共生ビジョン", "策定方針", "本部長:", "か年事業計画", "カ年事業計画", "ヵ年事業計画");

    private static final Vocabulary ZONES = Vocabulary.of("定住自立圏", "共生ビジョン");

    private static final Vocabulary YEARLY = Vocabulary.of("か年事業計画", "カ年事業計画", "ヵ年事業計画");

    private boolean named;
    private boolean goals;
    private boolean directions;
    private boolean indicators;
    private boolean projects;
    private boolean yearly;
    private boolean zone;
    private boolean drafting;

    private StrategyEvidence() {}

    /** @param shown what another form shows; 0 is the answer where this one cannot show more */
    static int of(List<Line> lines, int shown) {
        StrategyEvidence evidence = new StrategyEvidence();
        for (Line line : lines) {
            if (line.key().length() <= LONGEST && SIGNS.isIn(line.key())) {
                evidence.see(line.key());
                if (evidence.most() <= shown) {
                    return 0;
                }
            }
        }
        for (Line line : lines) {
            if (line.key().length() <= LONGEST && !evidence.complete()) {
                evidence.see(line);
            }
        }
        return evidence.total();
    }

    /** What the document can show at most, whatever parts it has. */
    private int most() {
        return Form.BEYOND_DOUBT - against();
    }

    /** Whether every part of a strategy was seen. */
    private boolean complete() {
        return projects && goals && indicators && directions;
    }

    private void see(Line line) {
        projects = projects || isProjects(line);
        if (!goals || !indicators || !directions) {
            see(HeadingText.of(line));
        }
    }

    private void see(String key) {
        named = named || key.contains("総合戦略") && key.indexOf('。') < 0;
        zone = zone || ZONES.isIn(key);
        drafting = drafting || key.contains("策定方針") || key.startsWith("本部長:");
        yearly = yearly || YEARLY.isIn(key);
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

    /** What other forms print. */
    private int against() {
        return (yearly ? 40 : 0) + (zone ? 60 : 0) + (drafting ? 60 : 0);
    }

    private int total() {
        int total = (named ? 20 : 0)
                + (goals ? 25 : 0)
                + (directions ? 15 : 0)
                + (indicators ? 20 : 0)
                + (projects ? 20 : 0)
                - against();
        boolean tablesAlone = !named && !goals && !directions;
        return Math.max(0, tablesAlone ? Math.min(total, TABLES_ALONE) : total);
    }
}
