package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A line of figures that the sentence above it calls an aim for a year: 人口 54,000人 ・ 高齢化率 44%. */
final class Aims {

    private static final int LONGEST = 60;

    private Aims() {}

    /**
     * One series for each figure; empty where the line is no aim.
     *
     * @param sentence the text above
     */
    static List<Series> in(Line line, String sentence, @Nullable String area, SourceRef source) {
        String above = line.text().length() > LONGEST ? "" : JapaneseText.key(sentence);
        List<PrintedYear> years = ZoneWords.AIMS.isIn(above) ? PrintedYear.listIn(above) : List.of();
        if (years.isEmpty()) {
            return List.of();
        }
        int year = years.get(years.size() - 1).year();
        List<Series> aims = new ArrayList<>();
        for (String part : MemberList.split(line.text())) {
            ProfileFigure figure = ProfileFigure.of(part);
            if (figure == null) {
                return List.of();
            }
            SeriesPoint point = new SeriesPoint(year, figure.number(), PointKind.TARGET);
            aims.add(new Series(figure.label(), area, figure.unit(), List.of(point), source));
        }
        return aims;
    }
}
