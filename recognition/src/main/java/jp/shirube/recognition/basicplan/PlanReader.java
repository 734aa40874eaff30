package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Listing;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.indicator.SurveyDates;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a basic plan once and hands each to the reader of its kind. */
final class PlanReader {

    private static final int LONGEST_HEADING = 60;

    private final Reading reading;
    private final List<Line> lines;
    private final PlanDraft draft;
    private final String title;
    private final String titleKey;
    private final HeadingReader headings;
    private final Outline outline;
    private final LookAhead ahead;
    private final Position position;
    private final SectionWriter sections;
    private final OutlineLines outlineLines;
    private final Tables tables;
    private final Footnotes footnotes;
    private @Nullable NodeDraft root;
    private final Opening opening = new Opening();

    PlanReader(Reading reading, PlanDraft draft, String title) {
        this.reading = reading;
        this.lines = reading.lines();
        this.draft = draft;
        this.title = title;
        this.titleKey = JapaneseText.key(title);
        Vision vision = Vision.find(reading);
        this.root =
                vision == null ? null : draft.addNode(null, "V", vision.level(), null, vision.title(), vision.source());
        this.headings = HeadingReader.of(lines);
        this.outline = new Outline(reading, draft, new LevelNames(lines, headings), root);
        this.ahead = new LookAhead(lines, headings, outline);
        this.position = new Position(reading, outline, ahead, root);
        this.sections = new SectionWriter(reading);
        this.outlineLines = new OutlineLines(reading, headings, outline, ahead, position, sections);
        this.tables = new Tables(reading, draft, ahead, position);
        this.footnotes = new Footnotes(reading, draft);
    }

    void read() {
        int i = 0;
        while (i < lines.size()) {
            i = step(i);
        }
        sections.close();
        tables.finish();
        footnotes.finish();
        SurveyDates.complete(reading, draft.indicators());
    }

    private int step(int i) {
        Line line = lines.get(i);
        if (line.blank()) {
            sections.gap();
            return i + 1;
        }
        if (reading.accounted(line)) {
            return i + 1;
        }
        int after = line.tabular() ? table(i) : i;
        if (after > i) {
            return after;
        }
        if (contents(line) || furniture(line) || word(i, line)) {
            return i + 1;
        }
        int depthBefore = position.depth();
        if (outlineLines.read(i)) {
            if (position.depth() == 1 || depthBefore == 0) {
                opening.pillar(outlineLines.repeated());
            }
            tables.forgetKind();
            return i + 1;
        }
        if (!label(line) && !symbol(i, line)) {
            text(line);
        }
        return i + 1;
    }

    private int table(int i) {
        ProjectColumns columns = ProjectColumns.find(lines.get(i));
        if (columns != null) {
            enter(i);
            sections.interrupt();
            return tables.readProjects(i, columns, here(i));
        }
        IndicatorHeader header = IndicatorHeader.find(lines.get(i)).orElse(null);
        if (header != null) {
            enter(i);
            position.beginBlock(i);
            sections.interrupt();
            return tables.readIndicators(i, header, here(i));
        }
        return tables.readHeadless(i);
    }

    private boolean contents(Line line) {
        ContentsLine found = ContentsLine.find(line);
        if (found != null) {
            draft.listing().add(new Listing(List.of(), found.title(), found.page(), reading.source(line)));
        }
        return found != null;
    }

    private boolean furniture(Line line) {
        String key = line.key();
        boolean page = key.length() <= 6 && key.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == 'P');
        if (page || key.equals(titleKey)) {
            reading.use(line, LineUse.FURNITURE);
            return true;
        }
        if (Tables.isUnit(line)) {
            reading.use(line, LineUse.HEADER);
            return true;
        }
        return false;
    }

    private boolean word(int i, Line line) {
        HeadingWord word = line.tabular() ? null : HeadingWord.of(line);
        if (word == null) {
            return false;
        }
        Mark mark = line.mark();
        if (mark != null && mark.kind() == Mark.Kind.SYMBOL && opening.going()) {
            position.toRoot();
            opening.section(word == HeadingWord.OUTLINE);
        }
        head(i, line, word.section());
        tables.kind(word.indicator(), line);
        return true;
    }

    /** A heading of a section in free words: ■計画の進捗管理, or a chapter outside the outline. */
    private boolean symbol(int i, Line line) {
        Mark mark = line.tabular() ? null : line.mark();
        boolean chapter = mark != null && (mark.kind() == Mark.Kind.CHAPTER || mark.kind() == Mark.Kind.ROMAN);
        boolean framed =
                !HeadingWord.bare(line).equals(line.text()) && line.text().charAt(0) == '【';
        boolean heads = chapter || framed || (mark != null && mark.kind() == Mark.Kind.SYMBOL);
        if (!heads || line.text().length() > LONGEST_HEADING || line.text().indexOf('。') >= 0) {
            return false;
        }
        if (chapter || opening.going()) {
            position.toRoot();
            opening.section(line.key().contains("体系"));
        }
        head(i, line, SectionKind.OTHER);
        tables.kind(null, line);
        return true;
    }

    private void head(int i, Line line, SectionKind kind) {
        enter(i);
        position.beginBlock(i);
        sections.open(line, kind, here(i)::add);
    }

    private boolean label(Line line) {
        if (!LevelWord.isLabel(line.key())) {
            return false;
        }
        sections.close();
        reading.use(line, LineUse.HEADING);
        return true;
    }

    private void text(Line line) {
        if (Footnotes.isNote(line) && !line.tabular()) {
            footnotes.read(line);
            return;
        }
        boolean sentence = !line.tabular() || line.text().indexOf('。') >= 0;
        if (!sentence || (position.afterTable() && !sections.isOpen())) {
            return;
        }
        position.text();
        if (!sections.isOpen()) {
            sections.open(null, SectionKind.OVERVIEW, here(line.number() - 1)::add);
        }
        enter(line.number() - 1);
        sections.add(line);
    }

    private void enter(int index) {
        if (position.depth() > 0 && index >= 0) {
            opening.content();
        }
    }

    /** The node that is being read; made where text stands before any and the plan prints no vision. */
    private NodeDraft here(int index) {
        NodeDraft current = position.current();
        if (current != null) {
            return current;
        }
        if (root == null) {
            SourceRef source = reading.source(lines.get(index));
            root = draft.addNode(null, "V", LevelWord.PLAN, null, title, source);
        }
        return root;
    }
}
