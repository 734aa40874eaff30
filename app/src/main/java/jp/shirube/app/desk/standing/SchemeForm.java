package jp.shirube.app.desk.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shirube.achievement.grade.Within.Percentage;
import jp.shirube.app.desk.field.EnteredNumber;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.indicator.SchemeBand;
import jp.shirube.app.indicator.SchemeProblem;
import jp.shirube.app.indicator.SchemeWish;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;

/** A grade scheme as it is typed: what was typed by the names of the inputs, and what is wrong with it. */
final class SchemeForm {
    /** Most bands of one scheme. */
    static final int BANDS = 8;

    private static final String PERCENT = "%";
    private static final MessageBundle WORDS = MessageBundle.of("scheme");
    private final Map<String, String> typed;
    private final List<String> problems = new ArrayList<>();

    SchemeForm(Map<String, String> sent) {
        typed = new LinkedHashMap<>();
        sent.forEach((name, text) -> typed.put(name, TypedField.clean(text)));
    }

    /** A version that stands, to be made anew. */
    static SchemeForm of(SchemeWish said) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("code", said.code());
        sent.put("name", said.name());
        sent.put("measured", said.measured().name().toLowerCase(Locale.ROOT));
        sent.put("cap", plain(said.cap()));
        sent.put("unassessable", said.unassessable());
        if (said.inDenominator()) {
            sent.put("counted", "on");
        }
        for (int i = 0; i < said.bands().size(); i++) {
            SchemeBand band = said.bands().get(i);
            sent.put("mark" + i, band.mark());
            sent.put("label" + i, band.label());
            sent.put("lower" + i, plain(band.lower()));
            sent.put("upper" + i, plain(band.upper()));
        }
        return new SchemeForm(sent);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** What stands in an input; empty for nothing. */
    public String of(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Numbers of the lines for bands, from 0. */
    public List<Integer> lines() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            lines.add(i);
        }
        return lines;
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** What is wished for; empty where something is wrong, and then {@link #problems} says what. */
    Optional<SchemeWish> wish() {
        problems.clear();
        LocalDate from = day();
        BigDecimal cap = number(of("cap")).orElse(null);
        if (cap == null || cap.signum() <= 0) {
            say("cap");
        }
        if (of("name").isEmpty()) {
            say("name");
        }
        if (of("unassessable").isEmpty()) {
            say("unassessable");
        }
        List<SchemeBand> bands = bands();
        if (problems.isEmpty()) {
            SchemeProblem.of(bands).forEach(each -> problems.add(each.message()));
        }
        return problems.isEmpty() && from != null && cap != null
                ? Optional.of(new SchemeWish(
                        of("code"),
                        of("name"),
                        from,
                        measured(),
                        cap,
                        of("unassessable"),
                        typed.containsKey("counted"),
                        bands))
                : Optional.empty();
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(of("from"));
        } catch (DateTimeParseException e) {
            say("from");
            return null;
        }
    }

    private Percentage measured() {
        for (Percentage each : Percentage.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(of("measured"))) {
                return each;
            }
        }
        return Percentage.ACHIEVEMENT;
    }

    private List<SchemeBand> bands() {
        List<SchemeBand> bands = new ArrayList<>();
        for (Integer i : lines()) {
            String mark = of("mark" + i);
            String label = of("label" + i);
            String lower = of("lower" + i);
            String upper = of("upper" + i);
            if (!(mark + label + lower + upper).isEmpty()) {
                bands.add(new SchemeBand(mark, label, limit(lower), limit(upper)));
            }
        }
        return bands;
    }

    private @Nullable BigDecimal limit(String text) {
        return text.isEmpty() ? null : number(text).orElse(null);
    }

    private Optional<BigDecimal> number(String text) {
        Optional<BigDecimal> number = EnteredNumber.parse(text, PERCENT);
        if (number.isEmpty() && !text.isEmpty()) {
            problems.add(WORDS.format("scheme.problem.number", text));
        }
        return number;
    }

    private void say(String what) {
        problems.add(WORDS.format("scheme.problem." + what));
    }
}
