package jp.shirube.recognition.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.PartyRole;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearPlan;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A project in the making: once, however often it is listed. */
public final class ProjectDraft {

    private final String id;
    private final String name;
    private final SourceRef source;
    private @Nullable String code;
    private @Nullable String overview;
    private @Nullable String effect;
    private @Nullable ProjectStatus status;
    private @Nullable String statusText;
    private @Nullable String remarks;
    private final List<String> departments = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private final List<ScheduleRow> schedule = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();
    private final List<PartyRole> roles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ProjectDraft(String id, String name, SourceRef source) {
        this.id = id;
        this.name = name;
        this.source = source;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public SourceRef source() {
        return source;
    }

    public @Nullable ProjectStatus status() {
        return status;
    }

    public @Nullable String overview() {
        return overview;
    }

    public void code(String printed) {
        code = printed;
    }

    public void overview(String printed) {
        overview = printed;
    }

    public void effect(String printed) {
        effect = printed;
    }

    public void remarks(String printed) {
        remarks = printed;
    }

    public void status(@Nullable ProjectStatus understood, @Nullable String printed) {
        status = understood;
        statusText = printed;
    }

    /** Lists the project under a node. The first listing counts as the original, unless it is printed as 再掲. */
    public void place(
            NodeDraft node,
            boolean relisted,
            List<String> flags,
            @Nullable String flagText,
            List<YearPlan> yearPlans,
            SourceRef at) {
        placements.add(new Placement(node.id(), node.nextOrder(), relisted, flags, flagText, yearPlans, at));
    }

    public List<String> departments() {
        return departments;
    }

    public List<Placement> placements() {
        return placements;
    }

    public List<String> details() {
        return details;
    }

    public List<Cost> costs() {
        return costs;
    }

    public List<ScheduleRow> schedule() {
        return schedule;
    }

    public List<String> partners() {
        return partners;
    }

    public List<PartyRole> roles() {
        return roles;
    }

    public List<String> notes() {
        return notes;
    }

    Project toProject() {
        return new Project(
                id,
                code,
                name,
                overview,
                effect,
                departments,
                status,
                statusText,
                placements,
                details,
                yearPlans(),
                costs,
                schedule,
                partners,
                roles,
                remarks,
                notes,
                source);
    }

    /** What all listings plan for each year, in order, each item once. */
    private List<YearPlan> yearPlans() {
        if (placements.size() == 1) {
            return placements.get(0).yearPlans();
        }
        Map<Integer, List<String>> byYear = new LinkedHashMap<>();
        for (Placement placement : placements) {
            for (YearPlan plan : placement.yearPlans()) {
                List<String> items = byYear.computeIfAbsent(plan.year(), year -> new ArrayList<>());
                for (String item : plan.items()) {
                    if (!items.contains(item)) {
                        items.add(item);
                    }
                }
            }
        }
        List<YearPlan> plans = new ArrayList<>();
        byYear.forEach((year, items) -> plans.add(new YearPlan(year, items)));
        return plans;
    }
}
