package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.names.NearNames.Near;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/**
 * Two projects or two indicators whose names differ in one place only. A difference in kana is a slip; one in a kanji may be meant, and is
 * a hint of a rule of its own.
 */
final class SimilarNames implements Rule {

    private final String id;
    private final Severity severity;
    private final boolean kana;

    private SimilarNames(String id, Severity severity, boolean kana) {
        this.id = id;
        this.severity = severity;
        this.kana = kana;
    }

    /** Names that differ in kana. */
    static SimilarNames inKana() {
        return new SimilarNames("similar-name", Severity.WARNING, true);
    }

    /** Names that differ in one kanji. */
    static SimilarNames inKanji() {
        return new SimilarNames("similar-name-by-kanji", Severity.INFO, false);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Near near : NearNames.of(plan)) {
            if (isMeant(near)) {
                report(near, report);
            }
        }
    }

    /** Whether the difference is one of this rule. */
    private boolean isMeant(Near near) {
        String left = near.otherDifference();
        String right = near.difference();
        if (kana) {
            return isKana(left + right);
        }
        boolean kanji = left.length() == 1 && right.length() == 1 && isKanji(left + right);
        return near.distance() == 1 && kanji && Meant.notSideBySide(left.charAt(0), right.charAt(0));
    }

    /** Reports at the place further below. */
    private static void report(Near near, Report report) {
        Integer line = near.place().line();
        Integer otherLine = near.otherPlace().line();
        if (line != null && otherLine != null && otherLine > line) {
            report.at(near.otherPlace(), List.of(near.place()), near.other(), near.name());
        } else {
            report.at(near.place(), List.of(near.otherPlace()), near.name(), near.other());
        }
    }

    private static boolean isKana(String text) {
        return text.chars().allMatch(c -> NearNames.isKana((char) c));
    }

    private static boolean isKanji(String text) {
        return text.chars().allMatch(c -> NearNames.isKanji((char) c));
    }
}
