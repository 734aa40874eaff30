package jp.shirube.recognition.zonevision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Meeting;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.value.Numeral;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The meetings in the course of drafting（策定過程）: a date, the meeting, and below it what it dealt with. */
final class MeetingLines {

    private static final Vocabulary MEMBER_LISTS = Vocabulary.of(ZoneWords.MEMBER_LISTS.toArray(String[]::new));

    private final Reading reading;
    private final List<Meeting> meetings;
    private @Nullable Integer year;
    private @Nullable Integer month;
    private int last;

    MeetingLines(Reading reading, List<Meeting> meetings) {
        this.reading = reading;
        this.meetings = meetings;
    }

    /** Whether a line is a meeting or goes on with the one above. */
    boolean accepts(Line line) {
        boolean begins = MeetingDate.begins(line.text());
        boolean agenda = ZoneWords.AGENDA.begins(line.key());
        boolean goesOn = last > 0
                && line.position() == last + 1
                && !line.tabular()
                && !meetings.get(meetings.size() - 1).agenda().isEmpty();
        return begins || (last > 0 && (agenda || goesOn));
    }

    void read(Line line) {
        MeetingDate date = MeetingDate.at(line.text());
        if (date != null) {
            begin(line, date);
        } else {
            goOn(line);
        }
        last = line.position();
    }

    private void begin(Line line, MeetingDate date) {
        String printed = JapaneseText.strip(line.text().substring(0, date.end()));
        List<String> agenda = new ArrayList<>();
        String what = line.text().substring(date.end());
        if (line.tabular()) {
            what = line.cell(1).text();
            for (int i = 2; i < line.cells().size(); i++) {
                if (!line.cell(i).blank()) {
                    agenda.add(line.cell(i).text());
                }
            }
        }
        String body = withoutNote(what);
        Integer number = number(body);
        boolean written = what.contains(ZoneWords.WRITTEN);
        LocalDate day = resolve(date, printed, line);
        meetings.add(new Meeting(day, printed, withoutNumber(body), number, written, agenda, reading.source(line)));
    }

    private @Nullable LocalDate resolve(MeetingDate date, String printed, Line line) {
        Integer before = month;
        month = date.month() == null ? month : date.month();
        if (date.year() != null) {
            year = date.year();
        } else if (year != null && before != null && month != null && month < before) {
            year = year + 1;
            reading.find(ZoneVisionRule.YEAR_TURNED, reading.source(line), printed);
        }
        try {
            if (year != null && month != null) {
                return LocalDate.of(year, month, date.day());
            }
        } catch (DateTimeException e) {
            // 31 June: reported below as unread.
        }
        reading.find(ZoneVisionRule.UNREAD_DATE, reading.source(line), printed);
        return null;
    }

    private void goOn(Line line) {
        Meeting above = meetings.remove(meetings.size() - 1);
        List<String> agenda = new ArrayList<>(above.agenda());
        String text = line.text();
        int label = text.startsWith("【") ? text.indexOf('】') + 1 : 0;
        if (label > 0 || agenda.isEmpty()) {
            agenda.add(JapaneseText.strip(text.substring(label)));
        } else {
            agenda.add(JapaneseText.join(agenda.remove(agenda.size() - 1), text));
        }
        Integer first = above.source().line();
        SourceRef source = SourceRef.ofLines(
                first == null ? line.number() : first,
                line.number(),
                above.source().quote());
        reading.source(line);
        meetings.add(new Meeting(
                above.date(), above.datePrinted(), above.body(), above.number(), above.written(), agenda, source));
    }

    private static String withoutNote(String text) {
        int note = text.indexOf('※');
        return JapaneseText.strip(note < 0 ? text : text.substring(0, note));
    }

    /** 3 for 第3回; null where no number is printed. */
    private static @Nullable Integer number(String body) {
        String key = JapaneseText.key(body);
        Numeral numeral = key.startsWith("第") ? Numeral.at(key, 1) : null;
        if (numeral == null || !key.startsWith("回", numeral.end())) {
            return null;
        }
        return numeral.number().intValue();
    }

    private static String withoutNumber(String body) {
        return number(body) == null ? body : JapaneseText.strip(body.substring(body.indexOf('回') + 1));
    }

    /** Whether a line without a mark is the heading of the meetings or of a list of members. */
    static boolean isHeading(Line line) {
        return !line.tabular()
                && line.mark() == null
                && line.key().indexOf('。') < 0
                && (ZoneWords.COURSE.isIn(line.key()) || isMemberList(line.key()));
    }

    private static boolean isMemberList(String key) {
        return MEMBER_LISTS.ends(key) && ZoneWords.COUNCILS.isIn(key);
    }
}
