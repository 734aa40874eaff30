package jp.shirube.recognition.strategy;

import java.util.List;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Walks through the lines of a strategy once: headings move in the outline and open blocks, everything else goes to the open block. */
final class StrategyReader {

    /** A heading is shorter than this, in characters. */
    private static final int LONGEST_HEADING = 60;

    /** A heading may be set with a tab after its mark or its label, but not with more. */
    private static final int MOST_CELLS = 3;

    private final Reading reading;
    private final PlanDraft draft;
    private final List<Line> lines;
    private final Outline outline;
    private final ProjectListing listing;
    private final ProgramMarks programs = new ProgramMarks();
    private @Nullable Block block;
    private int next;

    StrategyReader(Reading reading, PlanDraft draft, String title) {
        this.reading = reading;
        this.draft = draft;
        this.lines = reading.filledLines();
        this.outline = new Outline(reading, draft, title);
        this.listing = new ProjectListing(reading, draft);
    }

    void read() {
        while (next < lines.size()) {
            Line line = lines.get(next);
            next++;
            Block open = block;
            if (isPageNumber(line) && (open == null || !open.expectsNumber())) {
                reading.use(line, LineUse.FURNITURE);
            } else if (!heading(line)) {
                content(line);
            }
        }
        close();
    }

    private void content(Line line) {
        Block open = block;
        if (SpacedHeader.words(line).size() > 1 && (open == null || open.mayEndAt(line))) {
            Block table = table(line);
            if (table != null) {
                open(table);
                open = table;
            }
        }
        if (open != null && open.accept(line)) {
            return;
        }
        if (!outline.begun()) {
            return;
        }
        Block text = new TextBlock(reading, outline.current(line), "", SectionKind.OVERVIEW, null);
        open(text);
        text.accept(line);
    }

    /** A table that begins without a caption. */
    private @Nullable Block table(Line line) {
        if (ProjectColumns.begins(line)) {
            return new ProjectBlock(reading, draft, outline.current(line), listing);
        }
        IndicatorColumns columns = new IndicatorColumns();
        boolean header = columns.accept(line) && columns.readable();
        return header ? new IndicatorBlock(reading, draft, IndicatorKind.KPI, outline.current(line)) : null;
    }

    /** Takes a line as a heading; false where it is none. */
    private boolean heading(Line line) {
        String label = LabelBlock.labelOf(line);
        if (label != null) {
            Block open = block;
            if (!(open instanceof LabelBlock)) {
                open = new LabelBlock(reading, outline.current(line), label, line);
                open(open);
            }
            return open.accept(line);
        }
        String text = line.text();
        if (text.length() > LONGEST_HEADING
                || text.indexOf('。') >= 0
                || line.cells().size() > MOST_CELLS) {
            return false;
        }
        HeadingText heading = HeadingText.of(line);
        return tier(line, heading) || part(line, heading) || numbered(line, heading) || caption(line, heading);
    }

    private boolean tier(Line line, HeadingText heading) {
        TierLabel goal = TierLabel.of(heading.words(), StrategyWords.GOAL_LABELS);
        if (goal != null) {
            close();
            programs.close();
            Line titleLine = goal.title().isEmpty() ? titleAhead() : line;
            String title = titleLine == line ? goal.title() : titleLine == null ? goal.mark() : titleLine.text();
            outline.goal(goal, title, line, titleLine == null ? line : titleLine);
            return true;
        }
        TierLabel program = TierLabel.of(heading.words(), StrategyWords.PROGRAM_LABELS);
        if (program != null && outline.inGoal() && !program.title().isEmpty()) {
            close();
            outline.program(program.tier(), program.number(), program.mark(), program.title(), line);
            return true;
        }
        return false;
    }

    /** The next line, taken as a title, where it is no heading and no table. */
    private @Nullable Line titleAhead() {
        if (next >= lines.size()) {
            return null;
        }
        Line ahead = lines.get(next);
        HeadingText heading = HeadingText.of(ahead);
        boolean title = ahead.text().length() <= LONGEST_HEADING
                && ahead.text().indexOf('。') < 0
                && heading.mark() == null
                && !isPageNumber(ahead)
                && SpacedHeader.words(ahead).isEmpty()
                && TierLabel.of(heading.words(), StrategyWords.GOAL_LABELS) == null
                && !isPartWord(heading);
        if (!title) {
            return null;
        }
        next++;
        return ahead;
    }

    private static boolean isPartWord(HeadingText heading) {
        return StrategyWords.section(heading.key(), heading.setOff()) != null
                || StrategyWords.isContainer(heading.key())
                || StrategyWords.indicators(heading.key(), heading.setOff()) != null;
    }

    /** A part of a goal or programme, known by its words: its direction, its indicators, its projects. */
    private boolean part(Line line, HeadingText heading) {
        if (StrategyWords.isContainer(heading.key())) {
            close();
            outline.leaveProgram();
            programs.open();
            reading.use(line, LineUse.HEADING);
            return true;
        }
        IndicatorKind indicators = StrategyWords.indicators(heading.key(), heading.setOff());
        if (indicators != null && SpacedHeader.words(line).size() < 2) {
            if (indicators == IndicatorKind.KGI) {
                outline.leaveProgram();
            }
            open(new IndicatorBlock(reading, draft, indicators, outline.current(line)));
            reading.use(line, LineUse.HEADING);
            return true;
        }
        if (isProjectCaption(heading)) {
            open(new ProjectBlock(reading, draft, outline.current(line), listing));
            reading.use(line, LineUse.HEADING);
            return true;
        }
        SectionKind section = StrategyWords.section(heading.key(), heading.setOff());
        if (section != null) {
            NodeDraft node = outline.current(line);
            open(new TextBlock(reading, node, heading.words(), section, line));
            return true;
        }
        return false;
    }

    private boolean isProjectCaption(HeadingText heading) {
        boolean tableAhead = StrategyWords.isProjectCaption(heading.key(), true)
                && next < lines.size()
                && ProjectColumns.begins(lines.get(next));
        return StrategyWords.isProjectCaption(heading.key(), heading.setOff() || tableAhead);
    }

    private boolean numbered(Line line, HeadingText heading) {
        Mark mark = heading.mark();
        if (mark == null || heading.words().isEmpty() || goesOnAsSentence(heading.words())) {
            return false;
        }
        boolean inTable = block instanceof ProjectBlock || block instanceof IndicatorBlock;
        if (mark.kind() != Mark.Kind.BRACKETED && outline.inGoal() && !line.tabular() && programs.takes(mark)) {
            close();
            String number = String.valueOf(mark.ordinal());
            outline.program(StrategyLevels.PROGRAM, number, mark.printed(), heading.words(), line);
            return true;
        }
        switch (mark.kind()) {
            case CHAPTER -> {
                close();
                outline.chapter(mark, heading.words(), line);
                return true;
            }
            case COMPOUND -> {
                if (inTable && !outline.continues(mark)) {
                    return false;
                }
                close();
                outline.compound(mark, heading.words(), line);
                return true;
            }
            case BRACKETED -> {
                close();
                programs.takes(mark);
                String number = String.valueOf(mark.ordinal());
                outline.program(StrategyLevels.PROGRAM, number, mark.printed(), heading.words(), line);
                return true;
            }
            case NUMBER, ROMAN -> {
                if (inTable || outline.inGoal()) {
                    return false;
                }
                close();
                outline.numbered(mark, heading.words(), line);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** A caption behind a square or the like, of a figure or a piece of text. */
    private boolean caption(Line line, HeadingText heading) {
        Mark symbol = line.mark();
        boolean table = block instanceof ProjectBlock || block instanceof IndicatorBlock;
        if (table
                || symbol == null
                || symbol.kind() != Mark.Kind.SYMBOL
                || heading.words().isEmpty()) {
            return false;
        }
        open(new TextBlock(reading, outline.current(line), heading.words(), SectionKind.OTHER, line));
        return true;
    }

    /** A line that begins with a mark but refers to it, （２）の考え方を踏まえ、…: titles may begin with these letters, but run shorter. */
    private static boolean goesOnAsSentence(String words) {
        boolean refers = "のを、，".indexOf(words.charAt(0)) >= 0
                || words.startsWith("では")
                || words.startsWith("には")
                || words.startsWith("とは");
        return refers && (words.indexOf('、') >= 0 || words.indexOf('，') >= 0 || words.length() > 30);
    }

    private static boolean isPageNumber(Line line) {
        String key = line.key();
        int start = key.startsWith("-") ? 1 : 0;
        int end = key.endsWith("-") ? key.length() - 1 : key.length();
        if (end <= start || end - start > 3) {
            return false;
        }
        boolean digits = true;
        for (int i = start; i < end; i++) {
            digits &= key.charAt(i) >= '0' && key.charAt(i) <= '9';
        }
        return digits;
    }

    private void open(Block opened) {
        close();
        block = opened;
    }

    private void close() {
        Block closed = block;
        block = null;
        if (closed != null) {
            closed.close();
        }
    }
}
