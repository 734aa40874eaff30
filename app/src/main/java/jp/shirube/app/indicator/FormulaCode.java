package jp.shirube.app.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shirube.achievement.Formula;

/** Formulas as they are stored. */
final class FormulaCode {
    private FormulaCode() {}

    static List<String> list() {
        return Arrays.stream(Formula.values()).map(FormulaCode::of).toList();
    }

    static String of(Formula formula) {
        return formula.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Formula> find(String code) {
        return Arrays.stream(Formula.values())
                .filter(each -> of(each).equals(code))
                .findFirst();
    }
}
