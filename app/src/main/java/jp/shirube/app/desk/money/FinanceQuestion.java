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
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * Which amounts are asked about.
 *
 * @param year fiscal year
 * @param source null for the whole
 * @param goal public id of a branch; empty for all
 * @param owners divisions in charge as one name; null for all
 */
record FinanceQuestion(
        int year,
        Kind kind,
        @Nullable FundingSource source,
        String goal,
        @Nullable String owners) {

    /** What amounts are added up: one stage, or 予算現額. */
    enum Kind {
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

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static FinanceQuestion of(int year, Map<String, String> sent) {
        return new FinanceQuestion(
                year,
                Kind.of(sent.getOrDefault("stage", "")),
                Coded.find(FundingSource.class, sent.getOrDefault("source", "")).orElse(null),
                sent.getOrDefault("goal", ""),
                sent.get("owners"));
    }

    FinanceQuestion with(@Nullable FundingSource other) {
        return new FinanceQuestion(year, kind, other, goal, owners);
    }

    /** The amount of a project: of 予算現額 where that is known, of a stage the sum of its numbers. */
    Amount of(ProjectMoney money) {
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
