package jp.shirube.checker.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.Issuer;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;

/** A plan is counted in one way: 第2次 and 第3期 of one plan do not stand side by side. */
final class PlanCounter implements Rule {

    private static final Pattern NAMED =
            Pattern.compile("第(\\d{1,2})(次|期)([\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・々]{2,24}?(?:計画|戦略|プラン|ビジョン))");

    @Override
    public String id() {
        return "plan-counter-differs";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Issuer issuer = plan.plan().plan().issuer();
        String town = issuer == null ? "" : issuer.name();
        Map<String, String> counters = new HashMap<>();
        Map<String, Line> lines = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (Line line : Sign.COUNTER.lines(plan)) {
            Matcher matcher = NAMED.matcher(line.key());
            while (matcher.find()) {
                String name =
                        town.isEmpty() ? matcher.group(3) : matcher.group(3).replace(town, "");
                String counter = counters.putIfAbsent(name, matcher.group(2));
                Line first = lines.putIfAbsent(name, line);
                if (counter != null && first != null && !counter.equals(matcher.group(2)) && said.add(name)) {
                    report.at(
                            PlanYears.place(line, matcher.group()),
                            List.of(PlanYears.place(first, first.text())),
                            matcher.group(),
                            name,
                            counter);
                }
            }
        }
    }
}
