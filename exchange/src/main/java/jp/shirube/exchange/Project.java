package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A project（事業）, once, however often it is listed.
 *
 * @param code as printed; null where none is printed
 * @param overview 概要; null where none is printed
 * @param effect 効果; null where none is printed
 * @param statusText as printed; null where none is printed
 * @param details texts of continuation rows printed under a blank name
 * @param remarks 備考; null where none is printed
 * @param notes trailing notes such as 調整中, and footnotes
 */
public record Project(
        String id,
        @Nullable String code,
        String name,
        @Nullable String overview,
        @Nullable String effect,
        List<String> departments,
        @Nullable ProjectStatus status,
        @Nullable String statusText,
        List<Placement> placements,
        List<String> details,
        List<YearPlan> yearPlans,
        List<Cost> costs,
        List<ScheduleRow> schedule,
        List<String> partners,
        List<PartyRole> roles,
        @Nullable String remarks,
        List<String> notes,
        SourceRef source)
        implements Sourced {

    public Project {
        departments = List.copyOf(departments);
        placements = List.copyOf(placements);
        details = List.copyOf(details);
        yearPlans = List.copyOf(yearPlans);
        costs = List.copyOf(costs);
        schedule = List.copyOf(schedule);
        partners = List.copyOf(partners);
        roles = List.copyOf(roles);
        notes = List.copyOf(notes);
    }
}
