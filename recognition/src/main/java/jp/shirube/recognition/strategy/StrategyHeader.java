package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.header.UpperPlans;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What a strategy says about itself: its title and its issuer. */
final class StrategyHeader {

    private static final String NAME = "総合戦略";

    private StrategyHeader() {}

    static PlanHeader of(Reading reading) {
        List<Line> lines = reading.filledLines();
        List<FieldSource> sources = new ArrayList<>();
        String title = title(reading, lines, sources);
        String town = town(title);
        Issuer issuer = town == null ? null : new Issuer(town, IssuerKind.MUNICIPALITY, null);
        UpperPlans.Found upper = UpperPlans.find(reading).orElse(null);
        if (upper != null) {
            sources.add(new FieldSource("upperPlan", upper.source()));
        }
        return new PlanHeader(
                title,
                PlanKind.STRATEGY,
                issuer,
                List.of(),
                null,
                upper == null ? null : upper.name(),
                List.of(),
                null,
                sources);
    }

    /** The first heading that names a strategy: the words in its bracket where they do, else the heading without its mark. */
    private static String title(Reading reading, List<Line> lines, List<FieldSource> sources) {
        for (Line line : lines) {
            if (line.text().length() <= 60
                    && line.text().contains(NAME)
                    && line.text().indexOf('。') < 0) {
                HeadingText heading = HeadingText.of(line);
                String words = heading.words();
                int open = Math.max(words.indexOf('（'), words.indexOf('('));
                int close = Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
                boolean bracketed = open >= 0
                        && close > open
                        && words.substring(open, close).contains(NAME);
                sources.add(new FieldSource("title", reading.source(line)));
                return bracketed ? words.substring(open + 1, close) : words;
            }
        }
        return lines.isEmpty() ? "" : lines.get(0).text();
    }

    /** The name of the town with which a title begins; null where it begins otherwise. */
    private static @Nullable String town(String title) {
        for (int i = 1; i < Math.min(title.length(), 8); i++) {
            if ("市町村区".indexOf(title.charAt(i)) >= 0) {
                return title.substring(0, i + 1);
            }
        }
        return null;
    }
}
