package jp.shirube.app.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.MergeRefused;
import jp.shirube.app.project.ProjectEstate;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Hands on the amounts by stage and source of projects that become one or are parted. Sums of the plan stay what they were. */
@Component
class HandedAmounts implements ProjectEstate {
    private static final ProjectMoney EMPTY = ProjectMoney.of("", Map.of());
    private final Rows rows;
    private final PlanNumbers numbers;
    private final StagedMoney staged;
    private final MoneyEntries entries;

    HandedAmounts(Rows rows, PlanNumbers numbers, StagedMoney staged, MoneyEntries entries) {
        this.rows = rows;
        this.numbers = numbers;
        this.staged = staged;
        this.entries = entries;
    }

    @Override
    public void join(long plan, List<String> going, String into) {
        Map<String, ProjectMoney> money = new HashMap<>();
        staged.list(numbers.id(plan)).values().forEach(each -> money.put(each.project(), each));
        List<ProjectMoney> members = Stream.concat(Stream.of(into), going.stream())
                .map(key -> money.getOrDefault(key, EMPTY))
                .toList();
        entries.put(plan, into, joined(members));
        retire(plan, going);
    }

    @Override
    public void pass(long plan, String going, String heir) {
        Map<AmountKey, Amount> entered = new TreeMap<>(AmountKey.ORDER);
        rows.list(StageAmounts.TABLE, plan, "project_key", List.of(going))
                .forEach(row -> entered.put(MoneyEntries.key(row), MoneyEntries.amount(row)));
        entries.put(plan, heir, entered);
        retire(plan, List.of(going));
    }

    /**
     * What has to be entered for the one project, so that it has what all of them had. Amounts that all follow from accounts, or are all
     * printed, add up by themselves.
     */
    static Map<AmountKey, Amount> joined(List<ProjectMoney> members) {
        TreeSet<AmountKey> keys = new TreeSet<>(AmountKey.ORDER);
        members.forEach(each -> keys.addAll(each.cells().keySet()));
        Map<AmountKey, Amount> joined = new TreeMap<>(AmountKey.ORDER);
        for (AmountKey key : keys) {
            List<StageCell> said = members.stream()
                    .map(each -> each.cell(key))
                    .filter(cell -> !cell.amount().equals(Amount.NONE))
                    .toList();
            boolean plansOwn = key.stage() == Stage.PLANNED && key.source() == null;
            boolean byItself = said.stream().map(StageCell::basis).distinct().count() < 2
                    && said.stream().noneMatch(cell -> cell.basis() == StageCell.Basis.ENTERED);
            if (!plansOwn && !byItself) {
                joined.put(key, sum(said.stream().map(StageCell::amount).toList()));
            }
        }
        return joined;
    }

    /** 予算なし beside a number adds nothing; 未定 beside a number has no sum. */
    private static Amount sum(List<Amount> amounts) {
        boolean undecided = amounts.contains(Amount.UNDECIDED);
        List<Amount> known = amounts.stream().filter(Amount::known).toList();
        if (undecided && !known.isEmpty()) {
            throw new MergeRefused("undecided");
        }
        if (known.isEmpty()) {
            return undecided ? Amount.UNDECIDED : Amount.without(ValueState.UNDEFINED);
        }
        return Amount.of(known.stream().map(Amount::whole).reduce(0L, Math::addExact));
    }

    private void retire(long plan, List<String> projects) {
        List<Long> going = new ArrayList<>();
        for (ObjectNode row : rows.list(StageAmounts.TABLE, plan, "project_key", projects)) {
            going.add(Objects.requireNonNull(row.get("row")).asLong());
        }
        rows.retire(StageAmounts.TABLE, going);
    }
}
