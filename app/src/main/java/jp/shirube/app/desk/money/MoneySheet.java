package jp.shirube.app.desk.money;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.shirube.app.budget.Execution;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.project.ProjectSheet;

/**
 * The money of one project and year, to be read and entered（段階と財源）.
 *
 * @param years that can be chosen, in order
 * @param stages each with the whole and the five sources
 * @param grants one line for each grant and stage
 * @param breaks sums that do not agree, in words
 */
record MoneySheet(
        PlanSheet plan,
        ProjectSheet project,
        List<Integer> years,
        int year,
        AmountText text,
        List<MoneyLine> stages,
        List<MoneyLine> grants,
        Execution execution,
        List<String> breaks) {
    MoneySheet {
        years = List.copyOf(years);
        stages = List.copyOf(stages);
        grants = List.copyOf(grants);
        breaks = List.copyOf(breaks);
    }

    List<MoneyField> fields() {
        return Stream.concat(stages.stream(), grants.stream())
                .flatMap(line -> line.fields().stream())
                .toList();
    }

    /** The same with every field replaced. */
    MoneySheet with(UnaryOperator<MoneyField> field) {
        return new MoneySheet(
                plan, project, years, year, text, with(stages, field), with(grants, field), execution, breaks);
    }

    private static List<MoneyLine> with(List<MoneyLine> lines, UnaryOperator<MoneyField> field) {
        return lines.stream()
                .map(line -> line.with(line.fields().stream().map(field).toList()))
                .toList();
    }

    /** Fields with which something is wrong. */
    public List<MoneyField> problems() {
        return fields().stream().filter(field -> field.problem() != null).toList();
    }

    public String unit() {
        return text.unit().code();
    }

    public String unitWord() {
        return text.unitWord();
    }
}
