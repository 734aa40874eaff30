package jp.shirube.app.desk.money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.Execution;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.project.ListedProject;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * Which amounts are asked about.
 *
 * @param year fiscal year
 * @param source null for the whole, or for what nobody said the source of
 * @param unsourced whether only what is in no source is asked about
 * @param goal public id of a branch; empty for all; {@value #UNLISTED} for what no branch lists
 * @param owners divisions in charge as one name; null for all
 * @param first whether a project counts only where it is listed first, as in pictures of flows
 * @param against fiscal year to compare with; null for none
 */
public record FinanceQuestion(
        int year,
        Kind kind,
        @Nullable FundingSource source,
        boolean unsourced,
        String goal,
        @Nullable String owners,
        boolean first,
        @Nullable Integer against) {
    static final String UNLISTED = "none";

    /** What amounts are added up: one stage, or 予算現額. */
    public enum Kind {
        PLANNED(Stage.PLANNED),
        INITIAL(Stage.INITIAL),
        SUPPLEMENTARY(Stage.SUPPLEMENTARY),
        CARRIED_OVER(Stage.CARRIED_OVER),
        AVAILABLE(Stage.INITIAL, Stage.SUPPLEMENTARY, Stage.CARRIED_OVER),
        SETTLED(Stage.SETTLED);

        private final List<Stage> stages;

        Kind(Stage... stages) {
            this.stages = List.of(stages);
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElse(PLANNED);
        }

        /** As it stands in addresses and in keys of messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static FinanceQuestion of(int year, Map<String, String> sent) {
        return new FinanceQuestion(
                year,
                Kind.of(sent.getOrDefault("stage", "")),
                Coded.find(FundingSource.class, sent.getOrDefault("source", "")).orElse(null),
                sent.getOrDefault("source", "").equals(FundingStack.NONE),
                sent.getOrDefault("goal", ""),
                sent.get("owners"),
                sent.containsKey("first"),
                year(sent.getOrDefault("against", "")));
    }

    /** The amounts of one kind of all projects. */
    public static FinanceQuestion all(int year, Kind kind) {
        return new FinanceQuestion(year, kind, null, false, "", null, false, null);
    }

    private static @Nullable Integer year(String text) {
        return text.matches("[12][0-9]{3}") ? Integer.valueOf(text) : null;
    }

    FinanceQuestion with(@Nullable FundingSource other) {
        return new FinanceQuestion(year, kind, other, false, goal, owners, first, against);
    }

    FinanceQuestion in(int otherYear) {
        return new FinanceQuestion(otherYear, kind, source, unsourced, goal, owners, first, against);
    }

    FinanceQuestion of(Kind other) {
        return new FinanceQuestion(year, other, source, unsourced, goal, owners, first, against);
    }

    /** Whether only projects are asked about that no branch lists. */
    public boolean unlisted() {
        return goal.equals(UNLISTED);
    }

    /** Whether a project is one of those that are asked about. */
    boolean takes(ListedProject project, Goals goals) {
        boolean owned = owners == null || owners.equals(project.owners());
        if (goal.isEmpty() || !owned) {
            return owned;
        }
        if (unlisted()) {
            return goals.first(project).isEmpty();
        }
        NodeId branch = new NodeId(goal);
        return first
                ? goals.first(project).filter(each -> each.id().equals(branch)).isPresent()
                : goals.lists(branch, project);
    }

    /** The amount of a project: of 予算現額 where that is known, of a stage the sum of its numbers. */
    public Amount of(ProjectMoney money) {
        if (unsourced) {
            Long rest = FundingStack.parts(money, this).get(FundingStack.NONE);
            return rest == null ? Amount.NONE : Amount.of(rest);
        }
        List<AmountKey> stages = money.stages(year).stream()
                .filter(stage -> kind.stages.contains(stage.stage()))
                .toList();
        if (kind == Kind.AVAILABLE) {
            Execution execution = money.execution(year);
            if (!execution.available().known()) {
                return stages.stream()
                        .map(money::amount)
                        .filter(amount -> !amount.known() && amount.state() != ValueState.NONE)
                        .findFirst()
                        .orElse(Amount.NONE);
            }
        }
        List<Amount> amounts =
                stages.stream().map(stage -> amount(money, stage)).toList();
        Optional<Amount> open = amounts.stream().filter(each -> !each.known()).findFirst();
        return amounts.stream().noneMatch(Amount::known)
                ? open.orElse(Amount.NONE)
                : Amount.of(amounts.stream()
                        .filter(Amount::known)
                        .mapToLong(Amount::whole)
                        .sum());
    }

    private Amount amount(ProjectMoney money, AmountKey stage) {
        return source == null
                ? money.amount(stage)
                : money.funding(stage).source(source).amount();
    }
}
