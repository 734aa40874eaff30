package jp.shirube.achievement.file;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.entry.EntryCheck;
import jp.shirube.achievement.entry.EntryHint;
import jp.shirube.achievement.file.CaseOutcome.Difference;

/** A case about the hints while a result is entered. */
final class EntryCase {
    private final EntryCheck check;
    private final int year;
    private final BigDecimal entered;
    private final Yaml wanted;

    EntryCase(Fields fields) {
        Fields entry = fields.get("入力").fields("実績の出し方", "単位", "これまで", "終わった年度", "年度", "値");
        check = new EntryCheck(
                Optional.ofNullable(entry.word(Accumulation.class, "実績の出し方")).orElse(Accumulation.NONE),
                entry.find("単位").map(Yaml::text).orElse(null),
                entry.byYear("これまで", Fields::number),
                Fields.year(entry.get("終わった年度")));
        year = Fields.year(entry.get("年度"));
        entered = Fields.number(entry.get("値"));
        wanted = fields.get("期待").fields("気づき").get("気づき");
    }

    List<Difference> run() {
        Set<EntryHint> expected = EnumSet.noneOf(EntryHint.class);
        wanted.list().forEach(word -> expected.add(Fields.word(EntryHint.class, word)));
        Set<EntryHint> hints = check.hints(year, entered);
        return hints.equals(expected)
                ? List.of()
                : List.of(new Difference(wanted.line(), Words.text("difference", "気づき", said(expected), said(hints))));
    }

    private static List<String> said(Set<EntryHint> hints) {
        return hints.stream().map(Words::of).toList();
    }
}
