package jp.shirube.app.planning;

import java.time.LocalDate;
import jp.shirube.app.audit.Author;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A further edition of a plan that is decided already（改訂版）: what was changed since is frozen too. */
@Component
public class Revisions {
    private final Plans plans;
    private final Editions editions;
    private final Stillness stillness;

    Revisions(Plans plans, Editions editions, Stillness stillness) {
        this.plans = plans;
        this.editions = editions;
        this.stillness = stillness;
    }

    /**
     * Freezes a decided plan as it stands.
     *
     * @param decided day of the decision; null where none is given
     * @param reason what was revised
     * @throws DeclarationRefused where the plan is not decided
     * @throws ProposalRefused where name or reason is missing or too long
     */
    public Edition freeze(PlanId plan, String name, @Nullable LocalDate decided, String reason, String login) {
        String called = Wording.needed(name, Wording.LONGEST_TITLE);
        String why = Wording.needed(reason, Wording.LONGEST_REASON);
        return stillness.by(new Author(login, why, null), () -> {
            if (plans.get(plan).header().value().state() != PlanState.ADOPTED) {
                throw new DeclarationRefused("undecided");
            }
            return editions.freeze(plan, called, decided, login);
        });
    }
}
