package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Member;
import jp.shirube.exchange.MemberRole;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells title, name and members of the zone in one pass, before the outline is read. */
final class ZoneFacts {

    /** Filled lines that count as cover. */
    private static final int COVER = 12;

    private static final int LONGEST_NAME = 30;

    private static final Vocabulary NAMES_CENTRAL = Vocabulary.of(ZoneWords.CENTRAL.toArray(String[]::new));

    private final Reading reading;
    private final List<FieldSource> sources = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String name;
    private List<String> members = List.of();
    private List<String> coverMembers = List.of();

    private ZoneFacts(Reading reading) {
        this.reading = reading;
    }

    static Zone of(Reading reading) {
        return new ZoneFacts(reading).read();
    }

    private Zone read() {
        Line above = null;
        int filled = 0;
        for (Line line : reading.lines()) {
            if (line.blank()) {
                continue;
            }
            filled++;
            if (filled <= COVER) {
                readCover(line, above);
            }
            if (above != null && !above.tabular() && !line.tabular()) {
                readBelow(above.key(), line);
            }
            if (filled > COVER && name != null && !members.isEmpty()) {
                break;
            }
            above = line;
        }
        String known = title == null ? "" : title;
        return new Zone(known, name == null ? nameIn(known) : name, members(), sources);
    }

    private void readCover(Line line, @Nullable Line above) {
        boolean titled = !line.tabular()
                && ZoneWords.VISION.isIn(line.key())
                && line.key().indexOf('。') < 0;
        if (title == null && titled) {
            readTitle(line, above);
        }
        if (coverMembers.isEmpty()) {
            coverMembers = MemberList.in(withoutPart(line.text()));
        }
    }

    /** The title; where only its last word stands on the line, the zone stands on the line above. */
    private void readTitle(Line line, @Nullable Line above) {
        String text = plain(line.text());
        boolean alone = ZoneWords.VISION.begins(line.key());
        if (above != null && alone && above.position() == line.position() - 1 && isZone(plain(above.text()))) {
            title = plain(above.text()) + text;
            sources.add(new FieldSource("title", reading.source(above, line, text)));
        } else {
            title = text;
            sources.add(new FieldSource("title", reading.source(line)));
        }
    }

    /** A line whose heading says what it is. */
    private void readBelow(String heading, Line line) {
        if (name == null && isNameHeading(heading) && isZone(plain(line.text()))) {
            name = plain(line.text());
            sources.add(new FieldSource("issuer", reading.source(line)));
        }
        if (members.isEmpty() && isMembersHeading(heading)) {
            setMembers(MemberList.in(withoutPart(line.text())), line);
        }
        int madeUp = members.isEmpty() ? line.text().indexOf(ZoneWords.MADE_UP_OF) : -1;
        if (madeUp > 0) {
            String before = line.text().substring(0, madeUp);
            setMembers(MemberList.in(before.substring(before.lastIndexOf('は') + 1)), line);
        }
    }

    private void setMembers(List<String> names, Line line) {
        if (!names.isEmpty()) {
            members = names;
            sources.add(new FieldSource("members", reading.source(line)));
        }
    }

    /** A list of names without what part a name has in brackets: みほん市（中心市）. */
    private static String withoutPart(String text) {
        String plain = text;
        for (String word : ZoneWords.CENTRAL) {
            plain = plain.replace("（" + word + "）", "").replace("(" + word + ")", "");
        }
        return plain;
    }

    private static boolean isMembersHeading(String heading) {
        return heading.length() <= LONGEST_NAME && heading.indexOf('。') < 0 && ZoneWords.SEVERAL.isIn(heading);
    }

    private static boolean isNameHeading(String heading) {
        return heading.endsWith("名称") && !isMembersHeading(heading);
    }

    private static boolean isZone(String text) {
        return text.endsWith("圏") || text.endsWith("圏域") ? text.length() <= LONGEST_NAME : false;
    }

    /** The zone's name in a title: all up to the last 圏. */
    private static @Nullable String nameIn(String title) {
        int end = title.lastIndexOf('圏', title.indexOf("ビジョン"));
        return end <= 0 ? null : JapaneseText.strip(title.substring(0, end + 1));
    }

    private List<Member> members() {
        List<String> names = members.isEmpty() ? coverMembers : members;
        String central = central(names);
        List<Member> result = new ArrayList<>();
        for (String member : names) {
            MemberRole role = member.equals(central) ? MemberRole.CENTRAL : MemberRole.PARTNER;
            result.add(new Member(member, null, central == null ? null : role));
        }
        return result;
    }

    private @Nullable String central(List<String> names) {
        for (Line line : names.isEmpty() ? List.<Line>of() : reading.filledLines()) {
            if (!NAMES_CENTRAL.isIn(line.key())) {
                continue;
            }
            for (String member : names) {
                if (saysCentral(line.key(), member)) {
                    return member;
                }
            }
        }
        return null;
    }

    private static boolean saysCentral(String key, String member) {
        if (!key.contains(member)) {
            return false;
        }
        for (String word : ZoneWords.CENTRAL) {
            if (key.contains(member + "が" + word)
                    || key.contains(member + "を" + word)
                    || key.contains(member + "は" + word + "として")
                    || key.contains(member + "は、" + word + "として")
                    || key.contains(member + "(" + word)
                    || key.contains(word + "(" + member)
                    || key.contains(word + "である" + member)
                    || key.contains(word + "の" + member)
                    || key.contains(word + ":" + member)
                    || key.contains(word + "・" + member)
                    || key.contains(word + "「" + member)) {
                return true;
            }
        }
        return false;
    }

    /** A text without marks of emphasis and brackets around it. */
    private static String plain(String text) {
        String stripped = JapaneseText.strip(text.replace("**", "").replace("#", ""));
        boolean quoted = stripped.length() > 2 && stripped.startsWith("「") && stripped.endsWith("」");
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }
}
