package jp.shirube.app.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.achievement.file.DeliveredSchemes;
import org.jspecify.annotations.Nullable;

/** The grade schemes among which the indicators of a plan choose: those that come with the software, then those of the town. */
public record PlanSchemes(List<TownScheme> town) {
    /** Those that come with the software alone. */
    public static final PlanSchemes DELIVERED = new PlanSchemes(List.of());

    private static final int LAST_DAY = 31;

    public PlanSchemes {
        town = List.copyOf(town);
    }

    /** The scheme of a code by which a fiscal year is judged: the version in force on its last day; empty where none is. */
    public Optional<ChosenScheme> find(@Nullable String code, int year) {
        return list(year).stream()
                .filter(each -> each.scheme().id().equals(code))
                .findFirst();
    }

    /** All of them that are in force on the last day of a fiscal year. */
    public List<ChosenScheme> list(int year) {
        LocalDate end = LocalDate.of(year + 1, Month.MARCH, LAST_DAY);
        return Stream.concat(
                        DeliveredSchemes.list().stream().map(ChosenScheme::delivered),
                        town.stream()
                                .map(each -> new ChosenScheme(each.scheme(), each.cap()))
                                .filter(each -> each.scheme().isInForce(end)))
                .toList();
    }

    /** Codes of all schemes. */
    public List<String> codes() {
        return Stream.concat(
                        DeliveredSchemes.list().stream().map(each -> each.id()),
                        town.stream().map(TownScheme::code).distinct())
                .toList();
    }

    /** What a scheme is called, by its last version; the code where there is none. */
    public String name(String code) {
        return DeliveredSchemes.find(code)
                .map(each -> each.name())
                .orElseGet(() -> town.stream()
                        .filter(each -> each.code().equals(code))
                        .reduce((earlier, later) -> later)
                        .map(each -> each.said().name())
                        .orElse(code));
    }
}
