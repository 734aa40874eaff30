package jp.shirube.app.desk.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.ChangeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What of a history is asked for, as a form sends it; empty means all.
 *
 * @param who login
 * @param field name of a field, one of {@link #FIELDS}
 * @param kind of rows, one of {@link #KINDS}
 * @param from first day
 * @param to last day
 * @param before number to go back from; null for the newest
 */
public record HistoryQuestion(
        String who,
        String field,
        String kind,
        String from,
        String to,
        @Nullable Long before) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Fields with their columns. */
    static final Map<String, List<String>> FIELDS = Map.of(
            "name", List.of("name", "title", "label", "heading"),
            "text", List.of("overview", "effect", "details", "items", "remarks", "notes", "note", "activity"),
            "amount", List.of("amount", "state", "amounts", "total"),
            "value",
                    List.of(
                            "baseline_number",
                            "baseline_text",
                            "target_number",
                            "target_text",
                            "value_number",
                            "value_text"),
            "status", List.of("status", "status_text", "flags", "relisted", "state"),
            "place", List.of("node_key", "parent_key", "position", "listed_at"),
            "retired", List.of("retired_at"));

    /** Kinds with their tables. */
    static final Map<String, List<String>> KINDS = Map.of(
            "plan", List.of("plan.plan", "plan.member"),
            "node", List.of("plan.node", "plan.section"),
            "project",
                    List.of(
                            "project.project",
                            "project.placement",
                            "project.year_plan",
                            "project.placement_year_plan",
                            "project.schedule_row",
                            "project.schedule_year",
                            "project.party_role"),
            "department", List.of("project.department"),
            "cost",
                    List.of(
                            "project.cost",
                            "budget.stage_amount",
                            "budget.account_share",
                            "intake.account_import",
                            "budget.cost_table",
                            "budget.cost_row"),
            "indicator",
                    List.of(
                            "indicator.indicator",
                            "indicator.actual",
                            "indicator.evidence",
                            "indicator.annual_target",
                            "indicator.target_revision",
                            "indicator.series_break",
                            "indicator.compared_value"),
            "materials",
                    List.of(
                            "plan.series",
                            "plan.series_point",
                            "plan.listing",
                            "plan.body",
                            "plan.body_member",
                            "plan.meeting",
                            "plan.step"));

    /** Whether rows of a table tell people something; findings and accounts of lines are the reader's. */
    static boolean tells(String table) {
        return KINDS.values().stream().anyMatch(tables -> tables.contains(table));
    }

    private static final List<String> ALL =
            KINDS.values().stream().flatMap(List::stream).sorted().toList();

    /** From parameters of a request; what is not known is left out. */
    public static HistoryQuestion of(Map<String, String> sent) {
        String before = sent.getOrDefault("before", "");
        return new HistoryQuestion(
                sent.getOrDefault("who", ""),
                sent.getOrDefault("field", ""),
                sent.getOrDefault("kind", ""),
                sent.getOrDefault("from", ""),
                sent.getOrDefault("to", ""),
                before.matches("[0-9]{1,18}") ? Long.valueOf(before) : null);
    }

    /** The same, going back from a number; null for the newest. */
    HistoryQuestion from(@Nullable Long number) {
        return new HistoryQuestion(who, field, kind, from, to, number);
    }

    ChangeFilter filter(@Nullable String item, @Nullable String key) {
        return new ChangeFilter(
                item,
                key,
                who.isEmpty() ? null : who,
                FIELDS.getOrDefault(field, List.of()),
                KINDS.getOrDefault(kind, ALL),
                start(from, 0),
                start(to, 1),
                before);
    }

    private static @Nullable Instant start(String day, int later) {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(JAPAN).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
