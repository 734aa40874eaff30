package jp.shirube.recognition.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The plan above（上位計画）that a document names in a sentence: 「第6次総合計画」の重点施策として位置づけ, …計画を上位計画とし. */
public final class UpperPlans {

    /** Words after the name that say beyond doubt that it is the plan above. */
    private static final List<String> POSITIONED =
            List.of("における重点施策として", "における重点施策に", "の重点施策として", "の重点プロジェクトとして", "における重点プロジェクトとして", "を上位計画とし", "を上位計画とする");

    /** Words after the name that can also refer to another plan, so that they count only where one plan alone is named so. */
    private static final List<String> FOLLOWED = List.of("に基づき", "に基づく", "に基づいて", "を実現するため", "を具体化する");

    /** Words before a quoted name. */
    private static final List<String> NAMING = List.of("総合計画「", "総合振興計画「", "上位計画である「");

    /** All of them: a sentence with none is not looked at more closely. */
    private static final Vocabulary WORDINGS = Vocabulary.of(
            Stream.of(POSITIONED, FOLLOWED, NAMING).flatMap(List::stream).toArray(String[]::new));

    /** Words without which no plan is named. */
    private static final Vocabulary PLANS = Vocabulary.of("計画", "構想", "戦略");

    /** Words that only the plan of a whole town has in its name. */
    private static final Vocabulary TOWN_PLANS =
            Vocabulary.of("総合計画", "振興計画", "基本構想", "基本計画", "長期計画", "経営計画", "まちづくり計画");

    /** Words in place of a name. */
    private static final Vocabulary PRONOUNS = Vocabulary.of("本計画", "本戦略", "この", "当該", "同計画", "国の", "県の", "国", "県");

    /** Lines over which a sentence can be broken. */
    private static final int SENTENCE_LINES = 3;

    private static final int LONGEST_NAME = 40;

    private final Reading reading;
    private final List<Line> lines;
    private final Map<String, Found> candidates = new LinkedHashMap<>();

    private UpperPlans(Reading reading) {
        this.reading = reading;
        this.lines = reading.filledLines();
    }

    /** A name and the lines of the sentence that says it. */
    public record Found(String name, SourceRef source) {}

    /** The plan above; empty where none is named, or where the wording leaves it open which of several it is. */
    public static Optional<Found> find(Reading reading) {
        return new UpperPlans(reading).find();
    }

    private Optional<Found> find() {
        LastLine named = new LastLine(line -> PLANS.isIn(lines.get(line).text()));
        LastLine worded = new LastLine(this::isWorded);
        for (int i = 0; i < lines.size(); i++) {
            int first = Math.max(0, i - SENTENCE_LINES + 1);
            if (!lines.get(i).tabular() && worded.isWithin(first, i) && named.isWithin(first, i)) {
                Found found = in(first, i);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return candidates.size() == 1 ? candidates.values().stream().findFirst() : Optional.empty();
    }

    /** The last line of which something is true; every line is asked at most once, and only when needed. */
    private static final class LastLine {

        private final IntPredicate holds;
        private int asked = -1;
        private int last = -1;

        LastLine(IntPredicate holds) {
            this.holds = holds;
        }

        /** Whether it is one of these lines. The limits never go back. */
        boolean isWithin(int first, int until) {
            for (asked = Math.max(asked, first - 1); asked < until; asked++) {
                last = holds.test(asked + 1) ? asked + 1 : last;
            }
            return last >= first;
        }
    }

    /** Whether one of the wordings ends on a line, which the line above may have begun. */
    private boolean isWorded(int line) {
        if (lines.get(line).tabular()) {
            return false;
        }
        String text = lines.get(line).text();
        Line above = line == 0 ? null : lines.get(line - 1);
        return WORDINGS.isIn(text) || above != null && !above.tabular() && WORDINGS.isBroken(above.text(), text);
    }

    /** What a sentence says whose last line is given; sentences that only may name it are noted. */
    private @Nullable Found in(int first, int last) {
        String before = "";
        for (int i = first; i < last; i++) {
            before = JapaneseText.join(before, lines.get(i).text());
        }
        String text = JapaneseText.join(before, lines.get(last).text());
        for (String wording : POSITIONED) {
            int at = text.indexOf(wording);
            String name = at <= 0 ? null : nameBefore(text, at);
            if (name != null) {
                return new Found(name, reading.source(lines.get(first), lines.get(last), wording));
            }
        }
        for (String wording : FOLLOWED) {
            int at = text.indexOf(wording, Math.max(0, before.length() - wording.length() + 1));
            note(at <= 0 ? null : nameBefore(text, at), last, wording);
        }
        for (String wording : NAMING) {
            int at = text.indexOf(wording);
            int end = at < 0 ? -1 : text.indexOf('」', at);
            note(end < 0 ? null : text.substring(at + wording.length(), end), last, wording);
        }
        return null;
    }

    private void note(@Nullable String name, int line, String wording) {
        if (name != null && TOWN_PLANS.isIn(name)) {
            Line at = lines.get(line);
            candidates.putIfAbsent(JapaneseText.key(name), new Found(name, SourceRef.ofLine(at.number(), at.text())));
        }
    }

    /** The name that ends at an index, quoted or not; null where a pronoun or no plan stands there. */
    private static @Nullable String nameBefore(String text, int end) {
        boolean quoted = text.charAt(end - 1) == '」' || text.charAt(end - 1) == '』';
        int last = quoted ? end - 1 : end;
        int start = last;
        while (start > 0 && "，、。,はを「」『』".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String name = JapaneseText.strip(text.substring(start, last));
        boolean pronoun = PRONOUNS.begins(name);
        return name.isEmpty() || name.length() > LONGEST_NAME || pronoun ? null : name;
    }
}
