package jp.shirube.achievement.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.file.CaseOutcome.Difference;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.achievement.rollup.Cap;
import jp.shirube.achievement.rollup.Item;
import jp.shirube.achievement.rollup.RollUp;
import org.jspecify.annotations.Nullable;

/** A case about many indicators counted together. */
final class RollUpCase {
    private final GradeScheme scheme;
    private final Cap cap;
    private final List<Item> items = new ArrayList<>();
    private final Fields wanted;

    RollUpCase(Fields fields) {
        Fields rollUp = fields.get("集計").fields("評価区分", "率の下限", "率の上限", "指標");
        scheme = IndicatorCase.scheme(rollUp.get("評価区分").text(), rollUp.get("評価区分"));
        cap = new Cap(
                Optional.ofNullable(rollUp.number("率の下限")).orElse(Cap.HUNDRED.lower()),
                Optional.ofNullable(rollUp.number("率の上限")).orElse(Cap.HUNDRED.upper()));
        rollUp.get("指標").list().forEach(yaml -> items.add(item(yaml)));
        wanted = fields.get("期待")
                .fields("件数", "評価できない", "理由", "掲載", "指標", "分母", "割合", "平均", "平均に入れた", "平均から除いた", "上限下限で切った");
    }

    private static Item item(Yaml yaml) {
        Fields fields = yaml.fields("名前", "評価", "率", "理由");
        BigDecimal rate = fields.number("率");
        return new Item(
                fields.get("名前").text(),
                fields.find("評価").map(Yaml::text).orElse(null),
                rate == null ? null : Fraction.of(rate),
                fields.word(Reason.class, "理由"));
    }

    List<Difference> run() {
        RollUp rollUp = RollUp.of(items, scheme, cap);
        Expected expected = new Expected(wanted);
        wanted.with(
                "件数",
                yaml -> yaml.map()
                        .forEach((mark, count) -> expected.compare(
                                mark, count, String.valueOf(rollUp.grades().getOrDefault(mark, 0)))));
        wanted.with(
                "理由",
                yaml -> yaml.map()
                        .forEach((reason, count) -> expected.compare(
                                reason,
                                count,
                                String.valueOf(Words.find(Reason.class, reason)
                                        .map(rollUp.reasons()::get)
                                        .orElse(0)))));
        wanted.with(
                "割合", yaml -> yaml.map().forEach((mark, share) -> expected.number(mark, share, rollUp.share(mark))));
        expected.count("評価できない", rollUp.unassessable());
        expected.count("掲載", rollUp.listings());
        expected.count("指標", rollUp.indicators());
        expected.count("分母", rollUp.denominator());
        average(expected, rollUp.average());
        return expected.differences();
    }

    private static void average(Expected expected, RollUp.@Nullable Average average) {
        expected.number("平均", average == null ? null : average.rate());
        expected.count("平均に入れた", average == null ? 0 : average.used());
        expected.count("平均から除いた", average == null ? 0 : average.excluded());
        expected.count("上限下限で切った", average == null ? 0 : average.capped());
    }
}
