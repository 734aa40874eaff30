package jp.shirube.app.indicator;

import static jp.shirube.app.audit.EditableField.code;
import static jp.shirube.app.audit.EditableField.of;
import static jp.shirube.app.audit.FieldKind.AS_OF;
import static jp.shirube.app.audit.FieldKind.CHOICE;
import static jp.shirube.app.audit.FieldKind.COUNT;
import static jp.shirube.app.audit.FieldKind.LINE;
import static jp.shirube.app.audit.FieldKind.TEXT;
import static jp.shirube.app.audit.FieldKind.TEXTS;
import static jp.shirube.app.audit.FieldKind.VALUE;
import static jp.shirube.app.audit.FieldKind.YEAR;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.app.audit.Attachment;
import jp.shirube.app.audit.Choice;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.Editing;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What persons edit of an indicator and its results. */
@Component
@Order(30)
class IndicatorEditing implements Editing {
    private static final String SCHEME = "scheme";
    private static final String COMPARED_WITH = "comparedWith";
    private static final List<EditableItem> ITEMS = List.of(
            EditableItem.of("indicator", IndicatorTables.INDICATOR)
                    .with(
                            of(LINE, "name").always(),
                            code("kind", IndicatorKind.values()).always(),
                            code("direction", Direction.values()),
                            of(VALUE, "baseline"),
                            of(LINE, "baseline.unit"),
                            of(AS_OF, "baseline.asOf"),
                            of(VALUE, "target"),
                            of(LINE, "target.unit"),
                            of(AS_OF, "target.asOf"),
                            of(COUNT, "cumulativeYears"),
                            of(LINE, "breakdown"),
                            of(TEXTS, "notes"),
                            of(TEXT, "definition"),
                            of(LINE, "numerator"),
                            of(LINE, "denominator"),
                            of(LINE, "dataSource"),
                            of(LINE, "surveyCycle"),
                            of(COUNT, "releaseMonths"),
                            of(LINE, "nextRelease"),
                            of(LINE, "ownerDivision"),
                            code("nature", SeriesNature.values()),
                            chosen("formula", FormulaCode.list()),
                            of(CHOICE, SCHEME),
                            of(CHOICE, COMPARED_WITH),
                            of(LINE, "comparedName"),
                            of(VALUE, "lowerLimit"),
                            of(VALUE, "upperLimit"),
                            of(TEXTS, "stateOrder"))
                    .hanging(
                            new Attachment("plan.node", "node_key", "node"),
                            new Attachment("project.project", "project_key", "project"))
                    .fixing("placeholder", false),
            EditableItem.of("actual", IndicatorTables.ACTUAL, "year")
                    .giving(of(YEAR, "year").always())
                    .with(
                            of(VALUE, "value"),
                            of(LINE, "value.unit"),
                            code("status", ActualStatus.values()),
                            of(TEXT, "note"),
                            code("claim", ResultClaim.values()))
                    .partOf(IndicatorTables.INDICATOR),
            EditableItem.of("annual-target", CourseTables.ANNUAL_TARGET, CourseTables.YEAR)
                    .giving(of(YEAR, CourseTables.YEAR).always())
                    .with(of(VALUE, "value"), of(LINE, "value.unit"))
                    .partOf(IndicatorTables.INDICATOR),
            EditableItem.of("target-revision", CourseTables.TARGET_REVISION, CourseTables.YEAR)
                    .giving(of(YEAR, CourseTables.YEAR).always())
                    .with(
                            of(VALUE, "value"),
                            of(LINE, "value.unit"),
                            of(AS_OF, "value.asOf"),
                            of(LINE, "decided").always(),
                            of(TEXT, "reason").always())
                    .partOf(IndicatorTables.INDICATOR),
            EditableItem.of("series-break", CourseTables.SERIES_BREAK, CourseTables.YEAR)
                    .giving(of(YEAR, CourseTables.YEAR).always())
                    .with(of(TEXT, "reason").always())
                    .partOf(IndicatorTables.INDICATOR),
            EditableItem.of("compared-value", CourseTables.COMPARED_VALUE, CourseTables.YEAR)
                    .giving(of(YEAR, CourseTables.YEAR).always())
                    .with(of(VALUE, "value"), of(LINE, "value.unit"))
                    .partOf(IndicatorTables.INDICATOR));

    private final PlanTree tree;
    private final GradeSchemes schemes;
    private final ComparedIndicators compared;

    IndicatorEditing(PlanTree tree, GradeSchemes schemes, ComparedIndicators compared) {
        this.compared = compared;
        this.schemes = schemes;
        this.tree = tree;
    }

    private static EditableField chosen(String path, List<String> codes) {
        return new EditableField(path, FieldKind.CODE, false, codes, "");
    }

    @Override
    public List<EditableItem> items() {
        return ITEMS;
    }

    @Override
    public List<Choice> choices(EditableItem item, EditableField field, long plan) {
        if (field.path().equals(COMPARED_WITH)) {
            return compared.list(plan);
        }
        PlanSchemes all = schemes.ofNumber(plan);
        return all.codes().stream()
                .map(code -> new Choice(code, all.name(code)))
                .toList();
    }

    /** A result is either there or absent; a band has its lower limit below; a scheme that is chosen is there. */
    @Override
    public void complete(EditableItem item, long plan, ObjectNode row) {
        if (item.table() == IndicatorTables.ACTUAL) {
            ActualStatus status = tree.value(row, ActualRemark.class).status();
            String state = row.path("value").path("state").asString("");
            boolean given = state.equals(ValueState.NUMBER.code()) || state.equals(ValueState.TEXT.code());
            if (given && status != null && status.absence() != null) {
                throw new EditRefused("figure");
            }
        }
        requireChoices(plan, row);
        BigDecimal lower = limit(row, "lowerLimit");
        BigDecimal upper = limit(row, "upperLimit");
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new EditRefused("limits");
        }
    }

    /** Nothing is compared with itself. */
    private void requireChoices(long plan, ObjectNode row) {
        String scheme = row.path(SCHEME).asString("");
        String with = row.path(COMPARED_WITH).asString("");
        if (!scheme.isEmpty()) {
            schemes.hold(plan);
        }
        boolean known = scheme.isEmpty() || schemes.ofNumber(plan).codes().contains(scheme);
        boolean there = with.isEmpty()
                || compared.list(plan).stream().anyMatch(each -> each.code().equals(with));
        if (!known || !there || (!with.isEmpty() && with.equals(row.path("slug").asString("")))) {
            throw new EditRefused("code");
        }
    }

    private static @Nullable BigDecimal limit(ObjectNode row, String field) {
        JsonNode number = row.path(field).path("number");
        return number.isNumber() ? number.decimalValue() : null;
    }
}
