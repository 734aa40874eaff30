package jp.shirube.app.desk.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.file.Words;
import jp.shirube.app.indicator.IndicatorDefinition;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.indicator.SeriesNature;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/** Says the definition of an indicator line by line; the formula also where it is the default of its kind. */
final class DefinitionLines {
    private static final MessageBundle WORDS = MessageBundle.of("indicator");
    private static final MessageBundle CODES = MessageBundle.of("edit");

    private final List<DefinitionLine> lines = new ArrayList<>();

    private DefinitionLines() {}

    /**
     * What is said, in the order of the page.
     *
     * @param schemes by which the scheme is named
     * @param used the formula that its kind would get; what persons chose beats it
     */
    static List<DefinitionLine> of(IndicatorDefinition said, @Nullable Formula used, PlanSchemes schemes) {
        DefinitionLines all = new DefinitionLines();
        all.add("what", said.definition(), "definition");
        all.add("formula-words", quotient(said), "numerator");
        all.add("source", said.dataSource(), "data_source");
        all.add("cycle", said.surveyCycle(), "survey_cycle");
        Integer months = said.releaseMonths();
        all.add("release", months == null ? null : say("months", months.toString()), "release_months");
        all.add("release", said.nextRelease() == null ? null : say("next", said.nextRelease()), "next_release");
        all.add("owner", said.ownerDivision(), "owner_division");
        SeriesNature nature = said.nature();
        all.add(
                "nature",
                nature == null ? null : CODES.format("edit.code.indicator.nature." + nature.code()),
                "nature");
        all.add("band", band(said), "lower_limit");
        all.add("states", said.stateOrder().isEmpty() ? null : String.join(" < ", said.stateOrder()), "state_order");
        Formula chosen = said.chosenFormula();
        if (chosen != null) {
            all.add("formula", Words.of(chosen) + say("chosen"), "formula");
        } else if (used != null) {
            all.add("formula", Words.of(used), "");
        }
        String scheme = said.scheme();
        all.add("scheme", scheme == null ? null : schemes.name(scheme), "scheme");
        return List.copyOf(all.lines);
    }

    private void add(String label, @Nullable String text, String field) {
        if (text != null) {
            lines.add(new DefinitionLine(say(label), text, field));
        }
    }

    private static @Nullable String quotient(IndicatorDefinition said) {
        String numerator = said.numerator();
        String denominator = said.denominator();
        if (numerator == null || denominator == null) {
            return numerator == null ? denominator : numerator;
        }
        return say("quotient", numerator, denominator);
    }

    private static @Nullable String band(IndicatorDefinition said) {
        if (said.lower() == null && said.upper() == null) {
            return null;
        }
        return say("band-of", text(said.lowerLimit()), text(said.upperLimit()));
    }

    private static String text(@Nullable Value limit) {
        return limit == null || limit.number() == null
                ? ""
                : limit.number().toPlainString() + Objects.requireNonNullElse(limit.unit(), "");
    }

    private static String say(String key, Object... arguments) {
        return WORDS.format("indicator.definition." + key, arguments);
    }
}
