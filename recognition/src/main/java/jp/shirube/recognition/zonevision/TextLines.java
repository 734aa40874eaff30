package jp.shirube.recognition.zonevision;

import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Series;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.prose.CellItems;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The lines outside tables: titled passages, profiles of members, aims, sources, page furniture. */
final class TextLines {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_IMPRINT = 30;

    private final Reading reading;
    private final PlanDraft draft;
    private final Zone zone;
    private final Passages passages;
    private final String titleKey;
    private @Nullable NodeDraft node;
    private @Nullable Profile profile;
    private String caption = "";
    private int agreement;
    private boolean inSources;
    private boolean doubtful;

    TextLines(Reading reading, PlanDraft draft, Zone zone) {
        this.reading = reading;
        this.draft = draft;
        this.zone = zone;
        this.passages = new Passages(reading);
        this.titleKey = JapaneseText.key(zone.title());
    }

    /** Goes on under another node. */
    void under(NodeDraft other) {
        node = other;
        doubtful = false;
        caption = other.title();
        leave();
        passages.under(other);
    }

    /** Ends the passage: a table of another kind follows. */
    void leave() {
        profile = null;
        inSources = false;
        passages.flush();
    }

    void close() {
        passages.flush();
    }

    /** Notes a line that titles the table or list below it. */
    void caption(Line line) {
        passages.flush();
        caption = line.text();
        reading.use(line, LineUse.HEADING);
    }

    /** The line that titles the table below it. */
    String caption() {
        return caption;
    }

    /** Headings above, outermost last, as matching keys. */
    String topic() {
        String title = node == null ? "" : node.titleKey();
        return passages.topic().equals(title) ? title : passages.topic() + title;
    }

    /** Whether a line is running text: neither furniture nor a title. */
    boolean isPlain(Line line) {
        return !isFurniture(line) && !isTitle(line);
    }

    /** Takes a row of figures of the member whose profile is open; false where it is none. */
    boolean readProfile(Line line) {
        Profile open = profile;
        return open != null && Profile.accepts(line) && open.read(line);
    }

    /** Takes a row of the table of an agreement as a section of the node; false where it is none or there is no node. */
    boolean readAgreement(Line line) {
        if (node == null) {
            return false;
        }
        boolean goesOn = line.cell(0).blank() && line.position() == agreement + 1;
        if (!goesOn && !isAgreement(line)) {
            return false;
        }
        if (!goesOn) {
            leave();
            passages.begin(line.cell(0).text(), line);
        }
        agreement = line.position();
        CellItems.of(Sheet.value(line)).entries().forEach(item -> passages.addItem(item, line));
        return true;
    }

    private boolean isAgreement(Line line) {
        Cell first = line.cell(0);
        Term term = HeaderCell.termOf(first);
        boolean labelled =
                term == Term.AGREEMENT || term == Term.ACTIVITY || ZoneWords.AGREEMENTS.contains(first.key());
        return (labelled && !hasHeader(line)) || RoleRows.isLabelled(line, zone);
    }

    /** Whether a cell beside the first heads a column. */
    private static boolean hasHeader(Line line) {
        for (int i = 1; i < line.cells().size(); i++) {
            if (HeaderCell.termOf(line.cell(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Adds a line to what it is a part of. */
    void add(Line line) {
        if (isFurniture(line)) {
            reading.use(line, LineUse.FURNITURE);
        } else if (node == null) {
            reading.use(line, LineUse.BODY);
        } else if (zone.isMember(line.key())) {
            inSources = false;
            profile = new Profile(reading, draft.figures(), line.text());
            passages.begin(line.text(), line);
        } else if (line.text().startsWith(ZoneWords.SOURCE)) {
            inSources = true;
            profile = null;
            reading.use(line, LineUse.BODY);
        } else if (isTitle(line)) {
            inSources = false;
            reportRepeated(node, line);
            passages.begin(line.text(), line);
        } else if (inSources && isSource(line)) {
            reading.use(line, LineUse.BODY);
        } else {
            inSources = false;
            addText(line);
        }
    }

    /** A second 取組の内容 under one agreement: the heading of the next agreement was lost. */
    private void reportRepeated(NodeDraft at, Line line) {
        boolean overview = line.key().contains(ZoneWords.OVERVIEW_SECTION);
        if (overview
                && at.sections().stream().anyMatch(section -> section.heading().equals(line.text()))) {
            reading.find(ZoneVisionRule.HEADING_MISSING, reading.source(line), at.title());
            doubtful = true;
        }
    }

    /** Whether the heading of what is read now was lost, so that it stands under the node before it. */
    boolean doubtful() {
        return doubtful;
    }

    private void addText(Line line) {
        if (readProfile(line)) {
            return;
        }
        List<Series> aims = Aims.in(line, passages.lastItem(), zone.name(), reading.source(line));
        draft.series().addAll(aims);
        if (aims.isEmpty()) {
            passages.add(line);
        }
    }

    private boolean isFurniture(Line line) {
        String key = line.key();
        boolean number = key.length() <= 6 && key.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == 'P');
        boolean title = node != null && key.equals(titleKey);
        boolean contact = ZoneWords.CONTACTS.begins(key);
        return number || title || contact || isImprint(key) || Profile.isRule(line);
    }

    /** The month of issue with nothing but the issuer: 2021年(令和3年)11月 みほん市. */
    private boolean isImprint(String key) {
        PrintedYear year =
                key.length() > LONGEST_IMPRINT ? null : PrintedYear.at(key, 0).orElse(null);
        int month = year == null ? -1 : key.indexOf('月', year.end());
        if (year == null || month < 0 || month - year.end() > 2) {
            return false;
        }
        String rest = key.substring(month + 1);
        return rest.isEmpty() || zone.isMember(rest) || rest.equals(zone.name());
    }

    /** 【…】 alone on its line, or a short line that ends like a title. */
    private static boolean isTitle(Line line) {
        String text = line.text();
        boolean bracketed = text.startsWith("【") && text.indexOf('】') == text.length() - 1;
        return text.length() <= LONGEST_TITLE && (bracketed || text.endsWith(ZoneWords.WHAT_IS));
    }

    private static boolean isSource(Line line) {
        String text = line.text();
        return text.contains("http")
                || Profile.accepts(line)
                || line.key().startsWith("(")
                || (text.startsWith(ZoneWords.FROM_DATA) && text.endsWith(ZoneWords.MADE));
    }
}
