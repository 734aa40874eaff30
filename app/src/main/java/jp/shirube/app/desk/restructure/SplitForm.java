package jp.shirube.app.desk.restructure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.desk.field.EnteredNumber;
import jp.shirube.app.desk.field.FormChoices;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.ProjectSplit;

/**
 * The form in which a project is split.
 *
 * @param count how many projects come of it
 */
record SplitForm(ProjectSheet sheet, SplitThings things, int count, FormChoices choices) {
    private static final int MOST = 6;

    static SplitForm of(ProjectSheet sheet, List<IndicatorSheet> indicators, int count, FormChoices choices) {
        return new SplitForm(sheet, SplitThings.of(sheet, indicators), Math.max(2, Math.min(MOST, count)), choices);
    }

    /** Numbers of the parts, from 0. */
    public List<Integer> parts() {
        List<Integer> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(part);
        }
        return parts;
    }

    /** What stands in a box: first the whole amount with the first part. */
    public String amount(SplitThings.Money cost, int part) {
        return choices.of("amount." + cost.row() + "." + part, part == 0 ? cost.plain() : "");
    }

    /** Name of the first part: that of the project, until another is written. */
    public String name(int part) {
        return choices.of("name." + part, part == 0 ? sheet.project().value().name() : "");
    }

    /** First: everything with the first part, divisions and listings with all. */
    public boolean ticked(SplitThings.Line line, int part) {
        return choices.ticked(line.name() + "." + part, part == 0 || line.shared());
    }

    /** Which part an indicator goes to. */
    public boolean chosen(SplitThings.Line line, int part) {
        return choices.of(line.name(), "0").equals(String.valueOf(part));
    }

    /** Amounts that are no numbers, by the name of their box. */
    Map<String, String> unread() {
        Map<String, String> unread = new HashMap<>();
        for (SplitThings.Money cost : things.money()) {
            for (int part : parts()) {
                String text = amount(cost, part);
                if (!text.isBlank()
                        && EnteredNumber.parse(text, cost.unitWord()).isEmpty()) {
                    unread.put("amount." + cost.row() + "." + part, text);
                }
            }
        }
        return unread;
    }

    ProjectSplit split() {
        List<ProjectSplit.Part> parts = new ArrayList<>();
        parts().forEach(part -> parts.add(part(part)));
        return new ProjectSplit(sheet.id(), !choices.of("kept", "").equals("false"), parts, choices.of("stamp", ""));
    }

    private ProjectSplit.Part part(int part) {
        Set<String> fields = new HashSet<>();
        Set<RowRef> rows = new HashSet<>();
        for (SplitThings.Group group : things.groups()) {
            for (SplitThings.Line line : group.lines()) {
                if (ticked(line, part)) {
                    line.add(fields, rows);
                }
            }
        }
        Map<Long, BigDecimal> amounts = new HashMap<>();
        for (SplitThings.Money cost : things.money()) {
            EnteredNumber.parse(amount(cost, part), cost.unitWord())
                    .ifPresent(amount -> amounts.put(cost.row(), amount));
        }
        Set<IndicatorId> indicators = new HashSet<>();
        things.indicators().stream()
                .filter(line -> chosen(line, part))
                .forEach(line -> indicators.add(new IndicatorId(line.id())));
        return new ProjectSplit.Part(
                TypedField.clean(choices.of("name." + part, "")),
                TypedField.clean(choices.of("code." + part, "")),
                fields,
                rows,
                amounts,
                indicators);
    }
}
