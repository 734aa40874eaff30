package jp.shirube.app.desk.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.app.desk.field.EnteredNumber;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.indicator.BandCondition;
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
        sent.put("cap", plain(said.cap()));
        sent.put("unassessable", said.unassessable());
        if (said.inDenominator()) {
            sent.put("counted", "on");
        }
        bands(said.bands(), sent);
        return new SchemeForm(sent);
    }

    /** A scheme that comes with the software, to make one of the town's own after it. */
    static SchemeForm like(GradeScheme scheme) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("unassessable", scheme.unassessable());
        if (scheme.inDenominator()) {
            sent.put("counted", "on");
        }
        bands(
                scheme.grades().stream()
                        .flatMap(each -> SchemeBand.of(each).stream())
                        .toList(),
                sent);
        return new SchemeForm(sent);
    }

    private static void bands(List<SchemeBand> bands, Map<String, String> sent) {
        for (int i = 0; i < bands.size(); i++) {
            SchemeBand band = bands.get(i);
            sent.put("mark" + i, band.mark());
            sent.put("label" + i, band.label());
            sent.put("asked" + i, band.asked().code());
            sent.put("lower" + i, plain(band.lower()));
            sent.put("upper" + i, plain(band.upper()));
            sent.put("points" + i, band.points() == null ? "" : String.valueOf(band.points()));
        }
    }

    /** What bands can ask, as codes. */
    public List<String> conditions() {
        return Arrays.stream(BandCondition.values()).map(BandCondition::code).toList();
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
                        of("code"), of("name"), from, cap, of("unassessable"), typed.containsKey("counted"), bands))
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

    private List<SchemeBand> bands() {
        List<SchemeBand> bands = new ArrayList<>();
        for (Integer i : lines()) {
            String mark = of("mark" + i);
            String label = of("label" + i);
            String lower = of("lower" + i);
            String upper = of("upper" + i);
            if (!(mark + label + lower + upper).isEmpty()) {
                BandCondition asked = BandCondition.find(of("asked" + i)).orElse(BandCondition.ACHIEVEMENT);
                bands.add(new SchemeBand(mark, label, asked, limit(lower), limit(upper), points(of("points" + i))));
            }
        }
        return bands;
    }

    private @Nullable BigDecimal limit(String text) {
        return text.isEmpty() ? null : number(text).orElse(null);
    }

    private @Nullable Integer points(String text) {
        if (!text.isEmpty() && !text.matches("[0-9]{1,3}")) {
            problems.add(WORDS.format("scheme.problem.points", text));
            return null;
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
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
