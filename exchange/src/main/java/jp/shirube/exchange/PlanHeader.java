package jp.shirube.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is, who issues it and for which years.
 *
 * @param issuer null where no issuer could be read
 * @param upperPlan name of the plan this one belongs to; null where none is named
 * @param sources where the fields were read
 */
public record PlanHeader(
        String title,
        PlanKind kind,
        @Nullable Issuer issuer,
        List<Member> members,
        @Nullable Period period,
        @Nullable String upperPlan,
        List<String> relatedPlans,
        @Nullable PlanState state,
        List<FieldSource> sources) {

    public PlanHeader {
        members = List.copyOf(members);
        relatedPlans = List.copyOf(relatedPlans);
        sources = List.copyOf(sources);
    }
}
