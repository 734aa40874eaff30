package jp.shirube.app.portal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.budget.BudgetAccounts;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.intake.Documents;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.SearchHit;
import jp.shirube.app.project.Searches;
import jp.shirube.app.project.Succession;
import jp.shirube.app.project.Successions;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanHeader;
import org.springframework.stereotype.Component;

/**
 * The published plans as they stand at this moment. Reads a plan anew only after it has changed; what is kept in memory is no state, for every
 * request first asks the database which plans are published and at which change they stand.
 */
@Component("portal.LivingPlans")
class LivingPlans implements PublishedPlans {
    private static final Comparator<PublishedPlan> ORDER = Comparator.<PublishedPlan, Boolean>comparing(
                    plan -> zone(plan.document().plan()))
            .thenComparing(plan -> plan.document().plan().kind())
            .thenComparing(plan -> -start(plan.document().plan()))
            .thenComparing(PublishedPlan::id);

    private final Plans plans;
    private final Searches searches;
    private final Documents documents;
    private final Successions successions;
    private final PlanReading reading;
    private final GradeSchemes schemes;
    private final BudgetAccounts accounts;
    private final KeptAnswers kept;
    private final Map<PlanId, Read> read = new ConcurrentHashMap<>();

    LivingPlans(
            Plans plans,
            Searches searches,
            Documents documents,
            Successions successions,
            PlanReading reading,
            GradeSchemes schemes,
            BudgetAccounts accounts,
            KeptAnswers kept) {
        this.schemes = schemes;
        this.accounts = accounts;
        this.kept = kept;
        this.successions = successions;
        this.plans = plans;
        this.searches = searches;
        this.documents = documents;
        this.reading = reading;
    }

    @Override
    public List<PublishedPlan> list() {
        return current().stream().map(Read::plan).sorted(ORDER).toList();
    }

    @Override
    public PublishedPlan get(String plan) {
        return list().stream()
                .filter(each -> each.id().equals(plan))
                .findFirst()
                .orElseThrow(NotPublished::new);
    }

    @Override
    public PublishedPlan getOfPart(String part) {
        return list().stream()
                .filter(each -> each.ids().holds(part))
                .findFirst()
                .orElseThrow(NotPublished::new);
    }

    @Override
    public List<String> successors(String project) {
        List<PublishedPlan> shown = list();
        if (shown.stream().anyMatch(plan -> plan.ids().holds(project))) {
            return List.of();
        }
        List<String> standing = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(project));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (Succession each : successions.to(new ProjectId(waiting.remove()))) {
                String other = each.other().value();
                if (seen.add(other) && !each.standing()) {
                    waiting.add(other);
                } else if (each.standing()
                        && shown.stream().anyMatch(plan -> plan.ids().holds(other))) {
                    standing.add(other);
                }
            }
        }
        return standing.stream().distinct().toList();
    }

    @Override
    public List<SearchHit> search(String question, int limit) {
        return searches.search(question, true, limit);
    }

    @Override
    public List<SourceLine> lines(PublishedPlan plan, String part, int around) {
        Origin origin = plan.origins().get(part);
        return origin == null ? List.of() : lines(plan, origin, around);
    }

    @Override
    public List<SourceLine> lines(PublishedPlan plan, Origin origin, int around) {
        PersonalNames names = current().stream()
                .filter(each -> each.plan().id().equals(plan.id()))
                .map(Read::names)
                .findFirst()
                .orElseThrow(NotPublished::new);
        return documents.around(origin, around).stream()
                .map(line -> new SourceLine(line.number(), names.blot(line.text()), line.asked()))
                .toList();
    }

    @Override
    public String revision() {
        return UUID.nameUUIDFromBytes(revisions().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** At which change each plan stands, with what all plans stand on: the grade schemes of towns and the amounts of accounts. */
    private Map<PlanId, String> revisions() {
        return kept.of(LivingPlans.class, "revisions", () -> {
            String common = schemes.changed() + " " + accounts.changed();
            Map<PlanId, String> revisions = new LinkedHashMap<>();
            plans.publishedRevisions().forEach((plan, own) -> revisions.put(plan, own + " " + common));
            return revisions;
        });
    }

    private List<Read> current() {
        Map<PlanId, String> revisions = revisions();
        read.keySet().retainAll(revisions.keySet());
        return revisions.entrySet().stream()
                .map(entry -> current(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Read current(PlanId plan, String revision) {
        Read known = read.get(plan);
        if (known == null || !known.revision().equals(revision)) {
            known = reading.read(plan, revision);
            read.put(plan, known);
        }
        return known;
    }

    private static boolean zone(PlanHeader plan) {
        return plan.issuer() != null && plan.issuer().kind() == IssuerKind.ZONE;
    }

    private static int start(PlanHeader plan) {
        return Optional.ofNullable(plan.period()).map(Period::from).orElse(0);
    }

    /**
     * A plan as it was read.
     *
     * @param revision of the latest change that it may lack nothing of
     */
    record Read(String revision, PublishedPlan plan, PersonalNames names) {}
}
