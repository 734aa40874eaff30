package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides where projects are to become one（統合）. What is not listed comes together by itself.
 *
 * @param members the project that stays first, then those that go into it
 * @param fields that say different things
 * @param costs of a year, stage and bearer that several of them have
 * @param stamp differs wherever anything of the projects differs
 */
public record MergeSheet(
        PlanId plan, List<Member> members, List<FieldChoice> fields, List<CostChoice> costs, String stamp) {
    public MergeSheet {
        members = List.copyOf(members);
        fields = List.copyOf(fields);
        costs = List.copyOf(costs);
    }

    /** A project that takes part. */
    public record Member(ProjectId id, String name) {}

    /**
     * A field that says different things.
     *
     * @param joinable whether all of it can stand together
     * @param said each text once, with the first project that says it
     */
    public record FieldChoice(String field, boolean joinable, List<Said> said) {
        public FieldChoice {
            said = List.copyOf(said);
        }
    }

    /** What a project says. */
    public record Said(ProjectId project, String text) {}

    /**
     * A cost that several projects have.
     *
     * @param sign names it within the merge
     * @param year fiscal year
     * @param party null where it is of all bearers together
     */
    public record CostChoice(
            String sign, int year, CostKind kind, @Nullable String party, List<SaidCost> said) {
        public CostChoice {
            said = List.copyOf(said);
        }

        /** Whether at least two are numbers, so that they can be added. */
        public boolean addable() {
            return said.stream().filter(each -> each.amount() != null).count() > 1;
        }

        /** Sum of those that are numbers, in whole yen. */
        public BigDecimal sumOfYen() {
            return said.stream().map(SaidCost::yen).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * What a project says of a cost.
     *
     * @param amount in {@code unit}; null unless the state is NUMBER
     * @param ofParties whether it is the sum of what single bearers pay, since the project has no amount of all together
     */
    public record SaidCost(
            ProjectId project, ValueState state, @Nullable BigDecimal amount, MoneyUnit unit, boolean ofParties) {
        /** The amount in yen; null unless it is a number. */
        public @Nullable BigDecimal yen() {
            return amount == null ? null : StandingCosts.in(MoneyUnit.YEN, amount, unit);
        }
    }
}
