package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.project.MergeSheet.CostChoice;
import jp.shirube.app.project.MergeSheet.SaidCost;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The costs of projects that become one. Where one has an amount of all bearers together and another only those of single bearers, their sum
 * counts as its amount of all together; else the sums of the plan would lose it.
 */
final class MergedCosts {
    private static final String COSTS = "costs";
    private static final List<String> SIGN = List.of("year", "kind", "party");
    private final List<ObjectNode> projects;
    private final Map<String, Map<ProjectId, SaidCost>> said = new LinkedHashMap<>();
    private final Map<String, ObjectNode> first = new LinkedHashMap<>();

    /** Costs of the one that stays that say something else now, and costs that it does not have yet. */
    record Written(List<ObjectNode> amended, List<ObjectNode> added) {}

    MergedCosts(List<ObjectNode> projects) {
        this.projects = List.copyOf(projects);
        for (ObjectNode project : projects) {
            for (ObjectNode cost : ProjectTrees.parts(project, COSTS)) {
                String sign = RowShape.sign(SIGN, cost);
                first.putIfAbsent(sign, cost);
                said.computeIfAbsent(sign, none -> new LinkedHashMap<>())
                        .putIfAbsent(ProjectTrees.id(project), said(project, cost));
            }
        }
        first.forEach((sign, cost) -> {
            if (!cost.has("party")) {
                projects.forEach(project -> addParties(sign, cost, project));
            }
        });
    }

    private static SaidCost said(ObjectNode project, ObjectNode cost) {
        return new SaidCost(
                ProjectTrees.id(project),
                Coded.find(ValueState.class, cost.get("state").asString()).orElseThrow(),
                amount(cost),
                StandingCosts.unit(cost),
                false);
    }

    private static @Nullable BigDecimal amount(ObjectNode cost) {
        return cost.has("amount") ? cost.get("amount").decimalValue() : null;
    }

    private void addParties(String sign, ObjectNode cost, ObjectNode project) {
        Map<ProjectId, SaidCost> known = Objects.requireNonNull(said.get(sign));
        if (known.containsKey(ProjectTrees.id(project))) {
            return;
        }
        MoneyUnit unit = StandingCosts.unit(cost);
        ProjectTrees.parts(project, COSTS).stream()
                .filter(each -> each.has("party") && each.has("amount"))
                .filter(each -> each.get("year").equals(cost.get("year"))
                        && each.get("kind").equals(cost.get("kind")))
                .map(each -> StandingCosts.in(unit, Objects.requireNonNull(amount(each)), StandingCosts.unit(each)))
                .reduce(BigDecimal::add)
                .ifPresent(sum -> known.put(
                        ProjectTrees.id(project),
                        new SaidCost(ProjectTrees.id(project), ValueState.NUMBER, sum, unit, true)));
    }

    /** Costs that several have, by year. */
    List<CostChoice> choices() {
        List<CostChoice> choices = new ArrayList<>();
        said.forEach((sign, each) -> {
            ObjectNode cost = Objects.requireNonNull(first.get(sign));
            if (each.size() > 1) {
                choices.add(new CostChoice(
                        sign,
                        cost.get("year").asInt(),
                        Coded.find(CostKind.class, cost.get("kind").asString()).orElseThrow(),
                        cost.has("party") ? cost.get("party").asString() : null,
                        List.copyOf(each.values())));
            }
        });
        choices.sort((one, other) -> Integer.compare(one.year(), other.year()));
        return choices;
    }

    /**
     * The costs as chosen.
     *
     * @throws MergeRefused where nothing that can be meant was chosen of a cost that several have
     */
    Written write(Map<String, String> chosen) {
        Written written = new Written(new ArrayList<>(), new ArrayList<>());
        String survivor = ProjectTrees.key(projects.get(0));
        Map<String, CostChoice> choices = new LinkedHashMap<>();
        choices().forEach(each -> choices.put(each.sign(), each));
        first.forEach((sign, cost) -> {
            boolean own = cost.get("owner").asString().equals(survivor);
            CostChoice choice = choices.get(sign);
            String before = cost.toString();
            if (choice != null) {
                put(cost, choice, chosen.getOrDefault(sign, ""));
            }
            if (!own) {
                written.added().add(cost);
            } else if (!cost.toString().equals(before)) {
                written.amended().add(cost);
            }
        });
        return written;
    }

    private static void put(ObjectNode cost, CostChoice choice, String chosen) {
        MoneyUnit unit = StandingCosts.unit(cost);
        if (chosen.equals(ProjectMerge.TOGETHER) && choice.addable()) {
            cost.put("amount", StandingCosts.in(unit, choice.sumOfYen(), MoneyUnit.YEN))
                    .put("state", ValueState.NUMBER.code());
            return;
        }
        SaidCost taken = choice.said().stream()
                .filter(each -> each.project().value().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new MergeRefused("choice"));
        cost.put("state", taken.state().code());
        BigDecimal amount = taken.amount();
        if (amount == null) {
            cost.remove("amount");
        } else {
            cost.put("amount", StandingCosts.in(unit, amount, taken.unit()));
        }
    }
}
