package jp.shirube.app.desk.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.edit.ProposalEntry;
import jp.shirube.app.desk.field.EnteredCost;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.project.CostEntry;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts amounts of the grid of costs into a change proposal: a standing cost as a field, a new one as something that is to come to be. */
@Component
class ProposedCosts {
    private static final String COST = "project.cost";

    private final Projects projects;
    private final StandingRows rows;
    private final EditableItems items;
    private final ProposalEntry proposals;
    private final JapaneseFormats formats;

    ProposedCosts(
            Projects projects,
            StandingRows rows,
            EditableItems items,
            ProposalEntry proposals,
            JapaneseFormats formats) {
        this.projects = projects;
        this.rows = rows;
        this.items = items;
        this.proposals = proposals;
        this.formats = formats;
    }

    /** Takes amounts in the unit of the grid; each stands in the unit of its project. */
    ProposalEntry.Proposed put(
            PlanId plan, MoneyUnit unit, List<CostEntry> entries, @Nullable String reason, Map<String, String> sent) {
        Map<ProjectId, ProjectEntry> byId =
                projects.list(plan).stream().collect(Collectors.toMap(ProjectEntry::id, each -> each));
        List<FieldEdit> edits = new ArrayList<>();
        List<Runnable> additions = new ArrayList<>();
        for (CostEntry entry : entries) {
            ProjectEntry of = Objects.requireNonNull(byId.get(entry.project()));
            StandingRow project = rows.get(of.origin().row());
            StandingRow cost = find(project, entry);
            EnteredValue entered = in(entry.entered(), unit, unit(of, entry));
            if (cost != null) {
                edits.add(new FieldEdit(cost.row(), "amount", cost.value("amount"), entered));
            } else {
                additions.add(() ->
                        proposals.putCreation(project, items.get(COST), values(entry, entered), null, reason, sent));
            }
        }
        return proposals.putAll(plan, edits, () -> additions.forEach(Runnable::run), reason, sent);
    }

    private @Nullable StandingRow find(StandingRow project, CostEntry entry) {
        return rows.below(project, items.get(COST)).stream()
                .filter(each -> each.text("kind").equals(CostKind.PLANNED.code())
                        && each.text("year").equals(String.valueOf(entry.year()))
                        && each.text("party").equals(Objects.requireNonNullElse(entry.party(), "")))
                .findFirst()
                .orElse(null);
    }

    /** That of the cost itself; of a new one that of the project's other costs. */
    private static MoneyUnit unit(ProjectEntry project, CostEntry entry) {
        return project.costs().stream()
                .filter(cost -> cost.kind() == CostKind.PLANNED
                        && cost.year() == entry.year()
                        && Objects.equals(cost.party(), entry.party()))
                .findFirst()
                .or(() -> project.costs().stream().findFirst())
                .map(Cost::unit)
                .orElse(MoneyUnit.THOUSAND_YEN);
    }

    private EnteredValue in(EnteredValue value, MoneyUnit from, MoneyUnit to) {
        BigDecimal number = value.number();
        return number == null ? value : EnteredValue.of(new EnteredCost(to, formats).in(number, from));
    }

    private static Map<String, EnteredValue> values(CostEntry entry, EnteredValue amount) {
        Map<String, EnteredValue> values = new LinkedHashMap<>();
        values.put("year", words(String.valueOf(entry.year())));
        values.put("kind", words(CostKind.PLANNED.code()));
        values.put("party", words(Objects.requireNonNullElse(entry.party(), "")));
        values.put("amount", amount);
        return values;
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }
}
