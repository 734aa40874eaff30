package jp.shirube.app.desk.restructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.Placed;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.YearPlan;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a project that goes to one or more of its parts.
 *
 * @param groups things that are ticked for each part that takes them over
 * @param money amounts that are divided
 * @param indicators each of which goes to exactly one part
 */
record SplitThings(List<Group> groups, List<Money> money, List<Line> indicators) {
    private static final String FIELD = "field";

    SplitThings {
        groups = List.copyOf(groups);
        money = List.copyOf(money);
        indicators = List.copyOf(indicators);
    }

    /** Things of one kind; the word is the end of a message key. */
    record Group(String word, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing.
     *
     * @param kind table of its row, {@code field} or {@code indicator}
     * @param id number of the row, name of the field or id of the indicator
     * @param year fiscal year; null where it has none
     * @param shared whether it first goes to all parts
     */
    record Line(
            String kind, String id, String text, @Nullable Integer year, boolean shared) {
        /** Name of its boxes in the form. */
        public String name() {
            return kind + "." + id;
        }

        void add(Set<String> fields, Set<RowRef> rows) {
            if (kind.equals(FIELD)) {
                fields.add(id);
            } else {
                rows.add(new RowRef(kind, Long.parseLong(id)));
            }
        }
    }

    /** An amount that is a number, in the unit of its row. */
    record Money(long row, Cost cost) {
        /** Without thousands, as it is typed. */
        public String plain() {
            return Objects.requireNonNull(cost.amount()).stripTrailingZeros().toPlainString();
        }

        /** 千円 or 円. */
        public String unitWord() {
            return MessageBundle.of("formats")
                    .format(cost.unit() == MoneyUnit.YEN ? "format.yen" : "format.thousand-yen");
        }
    }

    static SplitThings of(ProjectSheet sheet, List<IndicatorSheet> indicators) {
        List<Group> groups = new ArrayList<>();
        add(groups, "division", sheet.owners().stream().map(each -> line(each.origin(), each.printed(), null, true)));
        add(groups, "placement", sheet.placements().stream().map(SplitThings::placement));
        add(groups, "field", fields(sheet.project().value()).stream());
        add(groups, "contents", sheet.yearPlans().stream().map(SplitThings::contents));
        add(
                groups,
                "listed-contents",
                sheet.placements().stream()
                        .flatMap(placed -> placed.yearPlans().stream())
                        .map(SplitThings::contents));
        add(
                groups,
                "schedule",
                sheet.schedule().stream()
                        .map(each -> line(each.origin(), each.value().activity(), null, false)));
        add(
                groups,
                "role",
                sheet.roles().stream()
                        .map(each -> line(each.origin(), each.value().party(), null, false)));
        List<Held<Cost>> words = sheet.costs().stream()
                .filter(each -> each.value().amount() == null)
                .toList();
        add(
                groups,
                "cost",
                words.stream()
                        .map(each -> line(
                                each.origin(),
                                Objects.requireNonNullElse(each.value().party(), ""),
                                each.value().year(),
                                true)));
        return new SplitThings(
                groups,
                sheet.costs().stream()
                        .filter(each -> each.value().amount() != null)
                        .map(each -> new Money(each.origin().row().id(), each.value()))
                        .toList(),
                indicators.stream()
                        .map(each -> new Line(
                                "indicator",
                                each.id().value(),
                                each.indicator().value().name(),
                                null,
                                false))
                        .toList());
    }

    private static void add(List<Group> groups, String word, Stream<Line> lines) {
        List<Line> all = lines.toList();
        if (!all.isEmpty()) {
            groups.add(new Group(word, all));
        }
    }

    private static Line placement(Placed placed) {
        return line(
                placed.placement().origin(),
                placed.path().stream().map(OutlineNode::label).collect(Collectors.joining(" › ")),
                null,
                true);
    }

    private static Line contents(Held<YearPlan> contents) {
        return line(
                contents.origin(),
                String.join(" / ", contents.value().items()),
                contents.value().year(),
                false);
    }

    private static Line line(Origin origin, String text, @Nullable Integer year, boolean shared) {
        return new Line(origin.row().table(), String.valueOf(origin.row().id()), text, year, shared);
    }

    private static List<Line> fields(Project project) {
        List<Line> lines = new ArrayList<>();
        field(lines, "status", project.status() == null ? null : project.statusText(), project.status() != null);
        field(lines, "overview", project.overview(), project.overview() != null);
        field(lines, "effect", project.effect(), project.effect() != null);
        field(
                lines,
                "details",
                String.join(" / ", project.details()),
                !project.details().isEmpty());
        field(
                lines,
                "partners",
                String.join(" / ", project.partners()),
                !project.partners().isEmpty());
        field(lines, "remarks", project.remarks(), project.remarks() != null);
        field(
                lines,
                "notes",
                String.join(" / ", project.notes()),
                !project.notes().isEmpty());
        return lines;
    }

    private static void field(List<Line> lines, String name, @Nullable String text, boolean says) {
        if (says) {
            lines.add(new Line(FIELD, name, Objects.requireNonNullElse(text, ""), null, false));
        }
    }
}
