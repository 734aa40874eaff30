package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyKind;
import jp.shirube.exchange.BodyMember;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The bodies of a diagram as text: a name, and under it lines such as 本部長：…, 構成員：…, 事務局：…. */
final class BodyPage {

    private final Reading reading;
    private final PlanDraft draft;
    private @Nullable BodyBox box;

    BodyPage(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Whether a line names a body that the following line describes. */
    static boolean begins(Line line, @Nullable Line following) {
        return following != null && PolicyWords.namesBody(line.key()) && roleOf(following) != null;
    }

    void start(Line line) {
        close();
        box = new BodyBox(line);
    }

    boolean open() {
        return box != null;
    }

    /** Takes a line about the open body; false where it is about something else. */
    boolean accept(Line line) {
        BodyBox current = box;
        if (current == null) {
            return false;
        }
        List<RoleText> roles = RoleText.listIn(line.text());
        if (!roles.isEmpty()) {
            roles.forEach(role -> current.role(role, line));
            return true;
        }
        return current.goesOn(line);
    }

    void close() {
        BodyBox done = box;
        box = null;
        if (done != null) {
            draft.bodies().add(done.toBody(reading));
        }
    }

    /** The matching key of the role that a line begins with; null where it begins with none. */
    static @Nullable String roleOf(Line line) {
        List<RoleText> roles = RoleText.listIn(line.text());
        return roles.isEmpty() ? null : roles.get(0).role();
    }

    /** One box of the diagram in the making. */
    private static final class BodyBox {
        private final Line name;
        private Line last;
        private final List<String> roles = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        BodyBox(Line name) {
            this.name = name;
            this.last = name;
        }

        void role(RoleText text, Line line) {
            roles.add(text.role());
            values.add(text.value());
            last = line;
        }

        /** A list that ended with a comma, or inside a bracket, goes on in the next line. */
        boolean goesOn(Line line) {
            int at = values.size() - 1;
            if (at < 0) {
                return false;
            }
            String value = values.get(at);
            boolean unfinished = value.isEmpty() || value.endsWith("、") || value.endsWith("・") || value.endsWith("，");
            if (!unfinished) {
                return false;
            }
            values.set(at, JapaneseText.join(value, line.text()));
            last = line;
            return true;
        }

        Body toBody(Reading reading) {
            String chair = null;
            String secretariat = null;
            List<String> viceChairs = new ArrayList<>();
            List<BodyMember> members = new ArrayList<>();
            for (int i = 0; i < roles.size(); i++) {
                String role = roles.get(i);
                String value = values.get(i);
                if (PolicyWords.isChair(role)) {
                    chair = value;
                } else if (PolicyWords.isSecretariat(role)) {
                    secretariat = value;
                } else if (PolicyWords.isViceChair(role)) {
                    viceChairs.addAll(split(value));
                } else {
                    split(value).forEach(member -> members.add(member(member)));
                }
            }
            Mark mark = Mark.of(name.text());
            String title = JapaneseText.closeGaps(mark == null ? name.text() : mark.rest(name.text()));
            BodyKind kind = PolicyWords.bodyKind(name.key());
            return new Body(
                    title,
                    kind,
                    inside(kind, members),
                    chair,
                    viceChairs,
                    members,
                    secretariat,
                    reading.source(name, last, title));
        }

        private @Nullable Boolean inside(BodyKind kind, List<BodyMember> members) {
            if (name.key().startsWith("庁内") || kind == BodyKind.HEADQUARTERS || kind == BodyKind.TEAM) {
                return true;
            }
            if (members.isEmpty()) {
                return kind == BodyKind.ASSEMBLY ? false : null;
            }
            return members.stream().allMatch(member -> member.organisation() == null);
        }

        private static BodyMember member(String printed) {
            boolean post = PolicyWords.isPost(JapaneseText.key(printed));
            return new BodyMember(post ? null : printed, null, post ? printed : null, null, null);
        }

        private static List<String> split(String value) {
            List<String> parts = new ArrayList<>();
            int start = 0;
            int depth = 0;
            for (int i = 0; i <= value.length(); i++) {
                char c = i == value.length() ? '、' : value.charAt(i);
                depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
                if (i == value.length() || (depth <= 0 && (c == '、' || c == '，'))) {
                    String part = JapaneseText.strip(JapaneseText.closeGaps(value.substring(start, i)));
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                    start = i + 1;
                }
            }
            return parts;
        }
    }
}
