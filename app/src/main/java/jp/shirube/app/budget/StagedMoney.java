package jp.shirube.app.budget;

import java.sql.ResultSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.platform.AskedOnce;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The money of projects by stage and source（段階と財源）. What a person entered goes before what follows from accounts, and that before what a
 * document prints; the planned amount as a whole is always the plan's own.
 */
@Component
public class StagedMoney {
    private final Rows rows;
    private final PlanNumbers numbers;
    private final Past past;
    private final Projects projects;
    private final PrintedAmounts printed;
    private final ApportionedAmounts apportioned;
    private final JdbcClient jdbc;

    StagedMoney(
            Rows rows,
            PlanNumbers numbers,
            Past past,
            Projects projects,
            PrintedAmounts printed,
            ApportionedAmounts apportioned,
            JdbcClient jdbc) {
        this.rows = rows;
        this.numbers = numbers;
        this.past = past;
        this.projects = projects;
        this.printed = printed;
        this.apportioned = apportioned;
        this.jdbc = jdbc;
    }

    /** Every project of a plan with its money, each once and in document order. */
    public Map<ProjectId, ProjectMoney> list(PlanId plan) {
        return list(plan, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The same for who asks about some fiscal years only, both ends included; what is said of others may be absent. */
    public Map<ProjectId, ProjectMoney> list(PlanId plan, int from, int to) {
        long number = numbers.get(plan);
        return AskedOnce.of(
                StagedMoney.class, List.of(number, from, to, past.moment()), () -> list(plan, number, from, to));
    }

    /** Fiscal years of which documents print planned money of a plan, in order. */
    public List<Integer> plannedYears(PlanId plan) {
        return printed.years(numbers.get(plan));
    }

    private Map<ProjectId, ProjectMoney> list(PlanId plan, long number, int from, int to) {
        Map<ProjectId, ProjectMoney> money = new LinkedHashMap<>();
        Map<String, Map<AmountKey, StageCell>> cells = cells(number);
        Map<String, Map<AmountKey, StageCell>> ofDocuments = printed.of(number, from, to);
        for (ListedProject project : projects.listed(plan)) {
            Map<AmountKey, StageCell> own = new HashMap<>(cells.getOrDefault(project.key(), Map.of()));
            ofDocuments.getOrDefault(project.key(), Map.of()).forEach((key, cell) -> {
                if (key.stage() == Stage.PLANNED) {
                    own.put(key, cell);
                } else {
                    own.putIfAbsent(key, cell);
                }
            });
            money.put(project.id(), ProjectMoney.of(project.key(), own));
        }
        return Collections.unmodifiableMap(money);
    }

    /** How many projects of each plan have a cost; plans without any are absent. */
    public Map<PlanId, Integer> counts() {
        Map<PlanId, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT p.slug, count(DISTINCT c.project_key) AS projects FROM project.cost c"
                        + " JOIN plan.plan p ON p.id = c.plan_id WHERE c.retired_at IS NULL GROUP BY p.slug")
                .query((ResultSet row) -> {
                    counts.put(new PlanId(row.getString("slug")), row.getInt("projects"));
                });
        return counts;
    }

    /**
     * The money of one project.
     *
     * @throws NoSuchProject where it is not of the plan
     */
    public ProjectMoney get(PlanId plan, ProjectId project) {
        ProjectMoney money = list(plan).get(project);
        if (money == null) {
            throw new NoSuchProject();
        }
        return money;
    }

    /** Of accounts first, then over them what persons entered. */
    private Map<String, Map<AmountKey, StageCell>> cells(long plan) {
        Map<String, Map<AmountKey, StageCell>> cells = new HashMap<>();
        apportioned.of(plan).forEach((project, amounts) -> {
            Map<AmountKey, StageCell> own = cells.computeIfAbsent(project, key -> new HashMap<>());
            amounts.forEach((key, yen) -> own.put(key, new StageCell(Amount.of(yen), null, StageCell.Basis.ACCOUNTS)));
        });
        rows.list(StageAmounts.TABLE, plan).forEach(row -> {
            Amount amount = MoneyEntries.amount(row);
            if (!amount.equals(Amount.NONE)) {
                cells.computeIfAbsent(row.get("owner").asString(), key -> new HashMap<>())
                        .put(
                                MoneyEntries.key(row),
                                new StageCell(
                                        amount,
                                        rows.origin(StageAmounts.TABLE, row).row(),
                                        StageCell.Basis.ENTERED));
            }
        });
        return cells;
    }
}
