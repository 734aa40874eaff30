package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyKind;
import jp.shirube.exchange.BodyMember;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The table of a council's members（懇談会委員）. Only the municipality is a merged cell, filled down. */
final class CouncilTable {

    private final Reading reading;
    private final String name;
    private final SourceRef source;
    private final Map<Term, Integer> columns;
    private final List<BodyMember> members = new ArrayList<>();
    private final List<String> vices = new ArrayList<>();
    private @Nullable String chair;
    private @Nullable String municipality;
    private int last;

    /**
     * @param heading the line above the table, such as 懇談会委員名簿
     */
    CouncilTable(Reading reading, String heading, Line header) {
        this.reading = reading;
        this.name = withoutList(JapaneseText.closeGaps(heading));
        this.columns = HeaderTerms.of(header);
        this.source = reading.source(header, name);
        this.last = header.position();
        reading.use(header, LineUse.HEADER);
    }

    /** Whether a line heads such a table: an organisation or a person, and no project. */
    static boolean isHeader(Line line) {
        if (!line.tabular()) {
            return false;
        }
        Map<Term, Integer> columns = HeaderTerms.of(line);
        boolean person = columns.containsKey(Term.PERSON);
        boolean organisation = columns.containsKey(Term.ORGANISATION);
        return !columns.containsKey(Term.PROJECT)
                && (person && columns.size() > 1 || organisation && columns.size() > 2);
    }

    boolean accepts(Line line) {
        return line.position() == last + 1 && line.tabular();
    }

    void read(Line line) {
        last = line.position();
        if (isHeader(line)) {
            reading.use(line, LineUse.FURNITURE);
            return;
        }
        String place = text(line, Term.MUNICIPALITY);
        municipality = place == null ? municipality : place;
        String remark = text(line, Term.POST);
        String role = remark == null ? text(line, Term.REMARKS) : remark;
        String organisation = text(line, Term.ORGANISATION);
        Integer person = columns.get(Term.PERSON);
        String who = person == null || line.cell(person).blank()
                ? null
                : line.cell(person).text();
        members.add(new BodyMember(organisation, who, role, municipality, text(line, Term.POLICY_AREA)));
        reading.source(line);
        String leader = organisation == null ? role : organisation;
        if (role != null && leader != null && role.endsWith(ZoneWords.CHAIR_MARK)) {
            if (role.startsWith(ZoneWords.VICE)) {
                vices.add(leader);
            } else if (chair == null) {
                chair = leader;
            }
        }
    }

    Body close() {
        BodyKind kind = ZoneWords.COUNCILS.isIn(name) ? BodyKind.COUNCIL : BodyKind.OTHER;
        return new Body(name, kind, null, chair, vices, members, null, source);
    }

    private @Nullable String text(Line line, Term term) {
        Integer column = columns.get(term);
        if (column == null || line.cell(column).blank()) {
            return null;
        }
        return JapaneseText.closeGaps(line.cell(column).text());
    }

    /** The heading without the words that say it is a list: …懇談会委員名簿 names the …懇談会. */
    static String withoutList(String heading) {
        for (String end : ZoneWords.MEMBER_LISTS) {
            if (heading.endsWith(end) && heading.length() > end.length()) {
                return heading.substring(0, heading.length() - end.length());
            }
        }
        return heading;
    }
}
