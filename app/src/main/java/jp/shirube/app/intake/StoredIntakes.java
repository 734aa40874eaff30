package jp.shirube.app.intake;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.PlanDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door: receiving, deciding and taking each stand behind it. */
@Component
class StoredIntakes implements Intakes {
    private final Receiving receiving;
    private final Deciding deciding;
    private final Taking taking;
    private final IntakeRows intakes;
    private final PlanExport export;
    private final PlanTracing tracing;

    StoredIntakes(
            Receiving receiving,
            Deciding deciding,
            Taking taking,
            IntakeRows intakes,
            PlanExport export,
            PlanTracing tracing) {
        this.receiving = receiving;
        this.deciding = deciding;
        this.taking = taking;
        this.intakes = intakes;
        this.export = export;
        this.tracing = tracing;
    }

    @Override
    public long receive(String fileName, byte[] bytes, @Nullable PlanId plan, String login) {
        return receiving.receive(fileName, bytes, plan, login);
    }

    @Override
    public long readAgain(long intake, String login) {
        return receiving.readAgain(intake, login);
    }

    @Override
    public OptionalLong find(byte[] bytes) {
        return receiving.find(bytes).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public List<IntakeEntry> list() {
        return intakes.list();
    }

    @Override
    public IntakeSheet get(long intake) {
        return new IntakeSheet(intakes.get(intake), intakes.reading(intake), deciding.list(intake));
    }

    @Override
    public void decide(long intake, Collection<Long> chosen, Decision decision, String login) {
        intakes.get(intake);
        deciding.decide(intake, chosen, decision, login);
    }

    @Override
    public void decline(long intake, Collection<Long> proposals, String reason, String login) {
        intakes.get(intake);
        deciding.decline(intake, proposals, reason, login);
    }

    @Override
    public void decideBranch(long intake, String nodeKey, Decision decision, String login) {
        intakes.get(intake);
        deciding.decide(intake, each -> each.branch().contains(nodeKey), decision, login);
    }

    @Override
    public void decideSure(long intake, String login) {
        intakes.get(intake);
        deciding.decide(intake, each -> true, Decision.TAKE, login);
    }

    @Override
    public PlanId take(long intake, String login) {
        return taking.take(intake, login);
    }

    @Override
    public PlanDocument export(PlanId plan) {
        return export.of(plan);
    }

    @Override
    public TracedPlan exportTraced(long plan) {
        return tracing.of(plan);
    }
}
