package jp.shirube.app.desk.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.file.Words;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.achievement.rollup.Item;
import jp.shirube.achievement.rollup.RollUp;
import jp.shirube.app.desk.standing.GradeShape;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.indicator.ChosenScheme;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that are graded by one scheme, counted by grade.
 *
 * @param id of the scheme
 * @param grades in the order of the scheme
 * @param reasons why others have no grade, with how many each
 * @param average null where none has a rate
 */
public record SchemeCount(
        String id,
        String scheme,
        int indicators,
        List<Count> grades,
        List<Count> reasons,
        int unassessable,
        RollUp.@Nullable Average average) {
    public SchemeCount {
        grades = List.copyOf(grades);
        reasons = List.copyOf(reasons);
    }

    /** So many of one kind; {@code shape} stands before the mark; {@code share} in percent, null where there is nothing to share. */
    public record Count(
            String mark,
            String label,
            String shape,
            int count,
            @Nullable Fraction share) {}

    /** Scheme by scheme, the one of most indicators first. Lines are to be given once each. */
    public static List<SchemeCount> of(List<StandingLine> lines) {
        Map<ChosenScheme, List<StandingLine>> byScheme = new LinkedHashMap<>();
        lines.forEach(each -> byScheme.computeIfAbsent(each.judgement().scheme(), scheme -> new ArrayList<>())
                .add(each));
        return byScheme.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static SchemeCount of(ChosenScheme chosen, List<StandingLine> lines) {
        GradeScheme scheme = chosen.scheme();
        List<Item> items = lines.stream()
                .map(each -> Item.of(
                        each.sheet().id().value(),
                        each.judgement().achievement(),
                        each.judgement().graded()))
                .toList();
        RollUp sum = RollUp.of(items, scheme, chosen.cap());
        List<Count> grades = new ArrayList<>();
        for (Grade grade : scheme.ranked()) {
            grades.add(new Count(
                    grade.mark(),
                    grade.label(),
                    GradeShape.of(grades.size(), scheme.grades().size()),
                    sum.grades().getOrDefault(grade.mark(), 0),
                    sum.share(grade.mark())));
        }
        List<Count> reasons = sum.reasons().entrySet().stream()
                .map(each -> new Count("", Words.of(each.getKey()), GradeShape.of(-1, 1), each.getValue(), null))
                .toList();
        return new SchemeCount(
                scheme.id(), scheme.name(), sum.indicators(), grades, reasons, sum.unassessable(), sum.average());
    }
}
