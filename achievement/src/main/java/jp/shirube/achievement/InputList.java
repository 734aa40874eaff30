package jp.shirube.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what goes into a formula, to be shown beside its result. */
final class InputList {
    private final List<Input> inputs = new ArrayList<>();
    private final Figures figures;

    private InputList(Figures figures) {
        this.figures = figures;
    }

    static List<Input> of(Formula formula, Figures figures) {
        InputList list = new InputList(figures);
        Measure measure = figures.measure();
        if (formula == Formula.PROGRESS || formula == Formula.DIFFERENCE_TO_SERIES) {
            list.add(Input.Role.BASELINE, measure.schedule().baselineYear(), measure.baseline());
        }
        if (formula == Formula.BAND) {
            list.addLimit(Input.Role.LOWER_LIMIT, measure.rule().lower());
            list.addLimit(Input.Role.UPPER_LIMIT, measure.rule().upper());
        } else {
            list.add(Input.Role.TARGET, measure.schedule().end(), measure.target());
        }
        list.addResults();
        if (formula.isRelative()) {
            list.add(
                    Input.Role.SERIES_COMPARED,
                    figures.year(),
                    figures.results().comparedIn(figures.year()));
        }
        return list.inputs;
    }

    /** Every year of a sum of parts, else the one year. */
    private void addResults() {
        Accumulation accumulation = figures.measure().accumulation();
        Integer start = figures.measure().schedule().start();
        int last = accumulation == Accumulation.NONE ? figures.year() : new Sum(figures).last();
        int first = accumulation == Accumulation.YEARLY_PARTS && start != null ? start + 1 : last;
        for (int year = first; year <= last; year++) {
            add(Input.Role.RESULT, year, figures.results().in(year));
        }
    }

    private void addLimit(Input.Role role, @Nullable BigDecimal limit) {
        if (limit != null) {
            add(role, null, Datum.number(limit));
        }
    }

    private void add(Input.Role role, @Nullable Integer year, Datum datum) {
        inputs.add(new Input(role, year, datum));
    }
}
