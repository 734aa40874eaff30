package jp.shirube.cli.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Inspection;
import jp.shirube.checker.TownFinding;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Passages;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.NotAPlan;
import jp.shirube.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/** A document into which slips are put, with what is found in it before. */
final class Subject {

    private final String name;
    private final List<String> lines;
    private final CheckedPlan plan;
    private final NumberSlips numbers;
    private final TextSlips texts;
    private final Set<String> before = new HashSet<>();

    Subject(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
        this.plan = read(lines);
        this.numbers = new NumberSlips(plan.plan());
        this.texts = new TextSlips(plan.plan(), lines);
        Inspection.of(plan, Settings.STANDARD).forEach(finding -> before.add(said(finding)));
    }

    CheckedPlan plan() {
        return plan;
    }

    /** A slip of a kind; null where the document offers no place for it, or this draw found none. */
    @Nullable
    Edit edit(Slip slip, SplittableRandom random) {
        return switch (slip) {
            case DIGIT -> numbers.digit(lines, random);
            case TOTAL -> numbers.total(lines, random);
            case HEADING -> texts.heading(lines, random);
            case TERM -> TextSlips.term(lines, random);
            case MARK -> TextSlips.mark(lines, random);
            case CODE -> CodeSlips.code(plan.plan(), lines, random);
            case ERA -> CodeSlips.era(lines, random);
            case YEAR -> CodeSlips.year(lines, random);
            case LOOK_ALIKE -> TextSlips.lookAlike(lines, random);
            case PARTICLE -> TextSlips.particle(lines, random);
        };
    }

    /** Whether something is found near the slip, by error or warning, that was not found without it. */
    boolean caught(Edit edit, List<CheckedPlan> others) {
        try {
            CheckedPlan changed = read(edit.in(lines));
            Stream<Finding> own = Inspection.of(changed, Settings.STANDARD).stream();
            if (edit.slip() == Slip.CODE) {
                List<CheckedPlan> all =
                        Stream.concat(Stream.of(changed), others.stream()).toList();
                own = Stream.concat(
                        own,
                        Inspection.ofTown(all, Settings.STANDARD).stream()
                                .filter(found -> found.plan() == changed)
                                .map(TownFinding::finding));
            }
            return own.anyMatch(finding -> tells(finding, edit));
        } catch (NotAPlan e) {
            return false;
        }
    }

    private boolean tells(Finding finding, Edit edit) {
        if (finding.severity() == Severity.INFO || before.contains(said(finding))) {
            return false;
        }
        return Stream.concat(Stream.ofNullable(finding.source()), finding.related().stream())
                .anyMatch(place -> near(place, edit));
    }

    private static boolean near(SourceRef place, Edit edit) {
        return place.line() != null
                && Math.abs(place.line() - 1 - edit.index()) <= edit.slip().reach();
    }

    private CheckedPlan read(List<String> text) {
        TextDocument document = TextDocument.of(String.join("\n", text));
        return new CheckedPlan(name, Recognition.read(document), Passages.of(document), document);
    }

    private static String said(Finding finding) {
        return finding.rule() + '|' + finding.message() + '|' + finding.source();
    }
}
