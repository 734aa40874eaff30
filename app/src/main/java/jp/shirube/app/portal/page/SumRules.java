package jp.shirube.app.portal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.MoneyWording;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in sentences how a sum was counted, why a project is not in it, and whether the document prints the same. */
@Component("portal.SumRules")
class SumRules {
    private final MessageBundle words = MessageBundle.of("portal");
    private final MoneyWording money;
    private final JapaneseFormats formats;
    private final ProjectCosts costs;

    SumRules(MoneyWording money, JapaneseFormats formats, ProjectCosts costs) {
        this.money = money;
        this.formats = formats;
        this.costs = costs;
    }

    List<String> of(PublishedPlan plan, @Nullable String node, @Nullable Integer year, List<Addend> taken, long yen) {
        List<String> rules =
                new ArrayList<>(List.of(words.format("money.sum.once"), words.format("money.sum.numbers")));
        boolean covered = taken.stream()
                .flatMap(each -> each.years().stream())
                .anyMatch(each -> !each.covered().isEmpty());
        if (covered) {
            rules.add(words.format("money.sum.parties"));
        }
        List<CostTable> tables = node == null
                ? plan.document().costTables().stream()
                        .filter(table -> table.node() == null)
                        .toList()
                : plan.outline().costTables(Set.of(node));
        tables.stream()
                .map(table -> printed(table, year))
                .filter(Objects::nonNull)
                .forEach(printed -> rules.add(
                        printed == yen
                                ? words.format("money.sum.printed.same", money.thousands(printed))
                                : words.format(
                                        "money.sum.printed.other",
                                        money.thousands(printed),
                                        money.thousands(Math.abs(printed - yen)))));
        return rules;
    }

    /** The sum that a table prints, in yen; null where it prints none. */
    private @Nullable Long printed(CostTable table, @Nullable Integer year) {
        CostRow total = table.total();
        if (total == null) {
            return null;
        }
        int at = year == null ? -1 : table.years().indexOf(year);
        BigDecimal amount = year == null
                ? total.total()
                : at < 0 || at >= total.amounts().size()
                        ? null
                        : total.amounts().get(at);
        return amount == null ? null : Long.valueOf(formats.yen(amount, table.unit()));
    }

    /** Why a project without any cost is in no sum. */
    String silent(PublishedPlan plan, Addend addend) {
        return addend.years().isEmpty()
                ? costs.noMoney(plan, plan.outline().project(addend.project().key()))
                : words.format("cost.not-printed");
    }
}
