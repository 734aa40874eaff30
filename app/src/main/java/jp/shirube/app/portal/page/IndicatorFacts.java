package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.indicator.SeriesBreak;
import jp.shirube.app.indicator.TargetRevision;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.wording.NumberWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the plan prints of an indicator and what the town says of it, line by line. */
@Component("portal.IndicatorFacts")
class IndicatorFacts {
    private final MessageBundle words = MessageBundle.of("portal");
    private final MessageBundle said = MessageBundle.of("portal-progress");
    private final NumberWording numbers;
    private final YearWording years;

    IndicatorFacts(NumberWording numbers, YearWording years) {
        this.numbers = numbers;
        this.years = years;
    }

    /** What the town says; only what it does say. */
    List<ProjectPage.Fact> said(IndicatorProgress progress) {
        List<ProjectPage.Fact> facts = new ArrayList<>();
        add(facts, "counted", progress.said("definition"));
        String numerator = progress.said("numerator");
        String denominator = progress.said("denominator");
        add(
                facts,
                "formula",
                numerator.isEmpty() || denominator.isEmpty()
                        ? numerator + denominator
                        : said.format("indicator.from.quotient", numerator, denominator));
        add(facts, "source", progress.said("source"));
        add(facts, "cycle", progress.said("cycle"));
        add(facts, "next", progress.said("next"));
        add(facts, "owner", progress.said("owner"));
        return facts;
    }

    private void add(List<ProjectPage.Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new ProjectPage.Fact(said.format("indicator.from." + label), List.of(text), true));
        }
    }

    /** What the plan prints. */
    List<ProjectPage.Fact> printed(Indicator indicator) {
        List<ProjectPage.Fact> facts = new ArrayList<>();
        facts.add(printed("indicator.start-printed", indicator.baseline()));
        facts.add(printed("indicator.target-printed", indicator.target()));
        if (indicator.cumulativeYears() != null) {
            facts.add(fact(
                    "indicator.counting",
                    words.format("indicator.cumulative", Integer.toString(indicator.cumulativeYears()))));
        }
        if (indicator.breakdown() != null) {
            facts.add(fact("indicator.breakdown", indicator.breakdown()));
        }
        if (!indicator.notes().isEmpty()) {
            facts.add(new ProjectPage.Fact(words.format("indicator.notes"), indicator.notes(), true));
        }
        return facts;
    }

    private ProjectPage.Fact fact(String label, String text) {
        return new ProjectPage.Fact(words.format(label), List.of(text), true);
    }

    private ProjectPage.Fact printed(String label, @Nullable Value value) {
        boolean known = value != null && !value.text().isBlank();
        return new ProjectPage.Fact(
                words.format(label),
                List.of(known ? Objects.requireNonNull(value).text() : words.format("glance.unknown")),
                known);
    }

    /** Breaks and revised targets, each with the old target beside the new one. */
    List<IndicatorPage.Note> notes(Indicator indicator, IndicatorProgress progress) {
        List<IndicatorPage.Note> notes = new ArrayList<>();
        for (SeriesBreak each : progress.breaks()) {
            notes.add(new IndicatorPage.Note(
                    said.format("indicator.break.title"),
                    said.format("indicator.break.text", years.fiscal(each.year()), each.reason())));
        }
        Value before = indicator.target();
        for (TargetRevision each : progress.revisions()) {
            notes.add(new IndicatorPage.Note(
                    said.format("indicator.revision.title"),
                    said.format(
                            "indicator.revision.text",
                            years.fiscal(each.year()),
                            text(each.value()),
                            text(before),
                            each.decided(),
                            each.reason())));
            before = each.value();
        }
        return notes;
    }

    private String text(@Nullable Value value) {
        return numbers.main(value) + numbers.unit(value);
    }
}
