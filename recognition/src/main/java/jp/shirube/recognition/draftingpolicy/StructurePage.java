package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.prose.Paragraphs;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows how the plan is to be built: a theme in 《》, under it basic goals in ＜＞, and under each the pillars that the header
 * names. Entries that are only examples or circles are reported and nothing else.
 */
final class StructurePage {

    /** An example that is broken over more lines than this is no example any more. */
    private static final int LONGEST_EXAMPLE = 4;

    private final Reading reading;
    private final PlanDraft draft;
    private final StructureColumns columns = new StructureColumns();
    private final List<Line> text = new ArrayList<>();
    private final List<Line> example = new ArrayList<>();
    private final List<Line> goalTitle = new ArrayList<>();
    private boolean headerEnded;
    private int goals;
    private @Nullable NodeDraft theme;
    private @Nullable NodeDraft goal;
    private @Nullable IndicatorList indicators;

    StructurePage(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Takes a line of the page; false where it can belong to none of its parts. */
    boolean accept(Line line) {
        if (!headerEnded && columns.accept(line)) {
            reading.use(line, LineUse.HEADER);
            return true;
        }
        headerEnded = true;
        if (goesOnWithTitle(line)) {
            return true;
        }
        if (enclosed(line, '《', '》')) {
            startTheme(line);
            return true;
        }
        if (enclosed(line, '＜', '＞') || enclosed(line, '<', '>')) {
            finishPart();
            goalTitle.add(line);
            return true;
        }
        return theme != null || goal != null ? acceptContent(line) : false;
    }

    private boolean acceptContent(Line line) {
        if (isDotted(line.key())) {
            finishPart();
            reading.use(line, LineUse.FURNITURE);
            return true;
        }
        IndicatorKind kind = PolicyWords.indicators(line.key());
        if (kind != null) {
            finishPart();
            indicators = new IndicatorList(reading, draft, measured(kind), kind, line);
            return true;
        }
        IndicatorList list = indicators;
        if (list != null && list.accept(line)) {
            return true;
        }
        if (isBlank(line)) {
            finishPart();
            example.add(line);
            return true;
        }
        boolean goesOn =
                !example.isEmpty() && Placeholders.isExample(example.get(0).key()) && example.size() < LONGEST_EXAMPLE;
        if (goesOn) {
            example.add(line);
            return true;
        }
        if (list != null || !example.isEmpty()) {
            finishPart();
        }
        text.add(line);
        return true;
    }

    /** Whether nothing but the dots are printed that stand for further entries. */
    private static boolean isDotted(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != '・' && key.charAt(i) != '…') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(Line line) {
        return Placeholders.isExample(line.key()) || Placeholders.isBlankCircles(line.key());
    }

    private void startTheme(Line line) {
        finishPart();
        goal = null;
        String title = inside(line.text());
        theme = draft.addNode(null, "T", columns.themeWord(), null, title, reading.source(line, title));
    }

    /** A goal in ＜＞ is followed by its title in 「」, which may be broken over lines. */
    private boolean goesOnWithTitle(Line line) {
        if (goalTitle.isEmpty()) {
            return false;
        }
        boolean first = goalTitle.size() == 1;
        if (first && !line.text().startsWith("「")) {
            startGoal();
            return false;
        }
        goalTitle.add(line);
        if (line.text().indexOf('」') >= 0 || goalTitle.size() > LONGEST_EXAMPLE) {
            startGoal();
        }
        return true;
    }

    private void startGoal() {
        Line first = goalTitle.get(0);
        Line last = goalTitle.get(goalTitle.size() - 1);
        String name = inside(first.text());
        String title = "";
        for (Line line : goalTitle.subList(1, goalTitle.size())) {
            title = JapaneseText.join(title, line.text());
        }
        goals++;
        boolean titled = !title.isEmpty();
        NodeDraft started = draft.addNode(
                theme,
                String.valueOf(goals),
                columns.goalWord(),
                titled ? first.text() : null,
                titled ? title : name,
                reading.source(first, last, titled ? title : name));
        if (titled) {
            started.addAlias(name);
        }
        int number = 1;
        for (StructureColumns.Pillar pillar : columns.pillars()) {
            draft.addNode(
                    started,
                    "H" + number,
                    PolicyWords.PILLAR,
                    pillar.mark(),
                    pillar.title(),
                    reading.source(pillar.line(), pillar.mark()));
            number++;
        }
        goal = started;
        goalTitle.clear();
    }

    /** What an indicator measures: a performance indicator the pillar of programmes, any other the goal or theme it stands under. */
    private NodeDraft measured(IndicatorKind kind) {
        NodeDraft node = current();
        if (kind == IndicatorKind.KPI) {
            for (NodeDraft pillar : node.children()) {
                if (pillar.level().equals(PolicyWords.PILLAR) && !pillar.title().equals(PolicyWords.PROJECT)) {
                    return pillar;
                }
            }
        }
        return node;
    }

    private NodeDraft current() {
        NodeDraft open = goal == null ? theme : goal;
        if (open == null) {
            throw new IllegalStateException("content before any theme or goal");
        }
        return open;
    }

    private void finishPart() {
        IndicatorList list = indicators;
        indicators = null;
        if (list != null) {
            list.close();
        }
        if (!example.isEmpty()) {
            String words = "";
            for (Line line : example) {
                words = JapaneseText.join(words, line.text());
            }
            Line last = example.get(example.size() - 1);
            reading.find(ReadingRule.PLACEHOLDER, reading.source(example.get(0), last, words), words);
            example.clear();
        }
        if (!text.isEmpty()) {
            Line first = text.get(0);
            Line last = text.get(text.size() - 1);
            current()
                    .add(new Section(
                            "", SectionKind.OVERVIEW, Paragraphs.of(text), reading.source(first, last, first.text())));
            text.clear();
        }
    }

    void close() {
        if (!goalTitle.isEmpty()) {
            startGoal();
        }
        finishPart();
    }

    private static boolean enclosed(Line line, char open, char close) {
        String text = line.text();
        return text.length() > 2 && text.charAt(0) == open && text.charAt(text.length() - 1) == close;
    }

    private static String inside(String text) {
        return JapaneseText.strip(text.substring(1, text.length() - 1));
    }
}
