package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.prose.Paragraphs;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Walks through the lines of a drafting policy once: sections with their text, calendar, structure page, bodies. */
final class PolicyReader {

    private static final int LONGEST_HEADING = 45;

    private final Reading reading;
    private final PlanDraft draft;
    private final List<Line> lines;
    private final Calendar calendar;
    private final BodyPage bodies;
    private final List<Line> text = new ArrayList<>();
    private final List<Line> pageTitles = new ArrayList<>();
    private @Nullable StructurePage structure;
    private @Nullable NodeDraft section;
    private @Nullable NodeDraft item;
    private @Nullable Line title;
    private int index;

    PolicyReader(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
        this.lines = reading.filledLines();
        this.calendar = new Calendar(reading, draft);
        this.bodies = new BodyPage(reading, draft);
    }

    void read() {
        while (index < lines.size()) {
            Line line = lines.get(index);
            index++;
            if (isPageNumber(line)) {
                reading.use(line, LineUse.FURNITURE);
            } else if (!part(line) && !heading(line)) {
                text(line);
            }
        }
        closeAll();
    }

    /** The first line, where it stands before every section: the title of the document. */
    @Nullable
    Line title() {
        return title;
    }

    /** Titles of the pages of structure and bodies. */
    List<Line> pageTitles() {
        return pageTitles;
    }

    /** Whether the calendar or body that is open goes on; closes it where it does not. */
    private boolean goesOn(Line line) {
        if (calendar.open()) {
            if (calendar.accept(line) || calendar.header(line)) {
                return true;
            }
            calendar.close();
        }
        if (bodies.open()) {
            if (bodies.accept(line)) {
                return true;
            }
            bodies.close();
        }
        return false;
    }

    private boolean beginsBody(Line line) {
        return BodyPage.begins(line, index < lines.size() ? lines.get(index) : null);
    }

    /** What is known by its own look wherever it stands, a header of a table, a page title, a body; then what goes on with such a part. */
    private boolean part(Line line) {
        if (beginsBody(line)) {
            closeAll();
            bodies.start(line);
            return true;
        }
        if (isPageTitle(line)) {
            closeAll();
            pageTitles.add(line);
            reading.use(line, LineUse.HEADING);
            return true;
        }
        if (StructureColumns.begins(line)) {
            closeAll();
            structure = new StructurePage(reading, draft);
        } else if (goesOn(line)) {
            return true;
        }
        if (isFurniture(line)) {
            reading.use(line, LineUse.FURNITURE);
            return true;
        }
        StructurePage page = structure;
        if (page != null && line.mark() != null && isNumbered(line)) {
            closeAll();
            return false;
        }
        if (page != null && page.accept(line)) {
            return true;
        }
        return line.mark() == null && calendar.header(line);
    }

    private boolean heading(Line line) {
        if (!isNumbered(line)) {
            return false;
        }
        Mark mark = line.mark();
        if (mark == null) {
            return false;
        }
        closeAll();
        String words = mark.rest(line.text());
        calendar.announce(words);
        String number = String.valueOf(mark.ordinal());
        if (mark.kind() == Mark.Kind.BRACKETED && section != null) {
            item = draft.addNode(section, number, PolicyWords.ITEM, mark.printed(), words, reading.source(line, words));
            return true;
        }
        item = null;
        section = draft.addNode(null, number, PolicyWords.SECTION, mark.printed(), words, reading.source(line, words));
        return true;
    }

    private static boolean isNumbered(Line line) {
        Mark mark = line.mark();
        if (mark == null
                || line.text().length() > LONGEST_HEADING
                || line.text().indexOf('。') >= 0) {
            return false;
        }
        boolean counted = mark.kind() == Mark.Kind.NUMBER
                || mark.kind() == Mark.Kind.CHAPTER
                || mark.kind() == Mark.Kind.ROMAN
                || mark.kind() == Mark.Kind.BRACKETED;
        String words = mark.rest(line.text());
        return counted && !words.isEmpty() && !goesOnAsSentence(words);
    }

    /** A line that begins with a mark but refers to it: （２）の考え方を踏まえ、…. */
    private static boolean goesOnAsSentence(String words) {
        boolean refers = "のを、，".indexOf(words.charAt(0)) >= 0 || words.startsWith("では") || words.startsWith("には");
        return refers && (words.indexOf('、') >= 0 || words.indexOf('，') >= 0 || words.length() > 30);
    }

    private void text(Line line) {
        if (section == null && title == null) {
            title = line;
            reading.use(line, LineUse.HEADING);
        } else if (section != null && structure == null) {
            text.add(line);
        }
    }

    /** A number between dashes; a bare one in the boxes of the structure only, since months of the calendar look the same. */
    private boolean isPageNumber(Line line) {
        String key = line.key();
        boolean dashed = key.length() > 2 && key.startsWith("-") && key.endsWith("-");
        int start = dashed ? 1 : 0;
        int end = key.length() - start;
        return (dashed || structure != null) && end - start <= 3 && areDigits(key, start, end);
    }

    private static boolean areDigits(String key, int start, int end) {
        for (int i = start; i < end; i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPageTitle(Line line) {
        String key = line.key();
        boolean ends = key.endsWith("イメージ") || key.endsWith("体制図") || key.endsWith("構成図") || key.endsWith("体系図");
        return ends
                && key.length() <= LONGEST_HEADING
                && (line.mark() == null || key.startsWith("別紙") || key.startsWith("資料"));
    }

    /** The stamp of the meeting a paper was made for, the corners of a diagram, and the mayor's box over the bodies. */
    private static boolean isFurniture(Line line) {
        String key = line.key();
        return (key.startsWith("(") && key.endsWith("資料)"))
                || key.equals("庁内組織外部組織")
                || key.equals("庁内組織")
                || key.equals("外部組織")
                || key.equals("町長")
                || key.equals("市長")
                || key.equals("村長");
    }

    private void closeAll() {
        calendar.close();
        bodies.close();
        StructurePage page = structure;
        structure = null;
        if (page != null) {
            page.close();
        }
        NodeDraft node = item == null ? section : item;
        if (!text.isEmpty() && node != null) {
            Line first = text.get(0);
            Line last = text.get(text.size() - 1);
            node.add(new Section(
                    "", SectionKind.OVERVIEW, Paragraphs.of(text), reading.source(first, last, first.text())));
        }
        text.clear();
    }
}
