package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.PlanState;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The page that names the plan: titles, issuer, period. */
final class TitlePage {

    /** Lines with something on them before which the titles stand. */
    private static final int TITLE_LINES = 30;

    /** Lines with something on them before which the period is said. */
    private static final int PERIOD_LINES = 200;

    private static final int LONGEST_TITLE = 60;

    private static final int LONGEST_PARAGRAPH = 300;

    private final Reading reading;
    private final List<String> titles = new ArrayList<>();
    private final List<FieldSource> sources = new ArrayList<>();
    private @Nullable Period period;

    private TitlePage(Reading reading) {
        this.reading = reading;
    }

    /** Reads the header of a plan and claims the lines of its title page. */
    static PlanHeader read(Reading reading) {
        TitlePage page = new TitlePage(reading);
        page.readTitles();
        page.readPeriod();
        return page.header();
    }

    private void readTitles() {
        int seen = 0;
        for (Line line : reading.lines()) {
            if (line.blank()) {
                continue;
            }
            seen++;
            if (seen > TITLE_LINES || begins(line)) {
                return;
            }
            String text = withoutMark(line.text());
            if (isTitle(line, text)) {
                addTitle(line, text);
            }
        }
    }

    private void addTitle(Line line, String text) {
        String key = JapaneseText.key(text);
        if (titles.stream().anyMatch(title -> JapaneseText.key(title).equals(key))) {
            reading.use(line, LineUse.FURNITURE);
            return;
        }
        sources.add(new FieldSource(titles.isEmpty() ? "title" : "relatedPlans", reading.source(line, text)));
        boolean second = titles.size() == 1 && (text.startsWith("前期") || text.startsWith("後期") || text.equals("基本計画"));
        if (second && !titles.get(0).contains("基本計画")) {
            titles.set(0, titles.get(0) + text);
        } else {
            titles.add(text);
        }
    }

    private static boolean begins(Line line) {
        Mark mark = line.mark();
        return line.tabular()
                || (mark != null && mark.kind() == Mark.Kind.SYMBOL)
                || HeadingWord.of(line) != null
                || LevelWord.heading(line, line.text()) != null
                || line.text().indexOf('。') >= 0;
    }

    private static boolean isTitle(Line line, String text) {
        String key = JapaneseText.key(text);
        boolean draft = key.endsWith("(案)") || key.endsWith("(素案)");
        String name = draft ? key.substring(0, key.lastIndexOf('(')) : key;
        boolean ends = name.endsWith("計画") || name.endsWith("戦略") || name.endsWith("ビジョン") || name.endsWith("プラン");
        return ends && text.length() <= LONGEST_TITLE && !LevelWord.isLabel(line.key()) || key.equals("基本計画");
    }

    private static String withoutMark(String text) {
        Mark mark = Mark.of(text);
        return mark == null ? text : mark.rest(text);
    }

    private void readPeriod() {
        int seen = 0;
        for (Line line : reading.lines()) {
            if (line.blank() || line.tabular()) {
                continue;
            }
            seen++;
            if (seen > PERIOD_LINES || (period != null && seen > TITLE_LINES)) {
                return;
            }
            Period found = line.text().length() > LONGEST_PARAGRAPH ? null : period(line, seen <= TITLE_LINES);
            if (found == null) {
                continue;
            }
            if (period == null) {
                period = found;
                sources.add(new FieldSource("period", SourceRef.ofLine(line.number(), line.text())));
            }
            if (isWhole(line, seen <= TITLE_LINES)) {
                reading.use(line, LineUse.BODY);
            }
        }
    }

    private static @Nullable Period period(Line line, boolean titlePage) {
        String key = line.key();
        List<PrintedYear> years = key.indexOf('年') < 0 ? List.of() : PrintedYear.listIn(key);
        if (years.size() < 2) {
            return null;
        }
        PrintedYear from = years.get(0);
        PrintedYear to = years.get(years.size() - 1);
        boolean whole = isWhole(line, titlePage);
        boolean said = key.contains("期間") && (key.contains("初年度") || key.contains("から") || key.indexOf('~') > 0);
        return (whole || said) && from.year() < to.year() ? new Period(from.year(), to.year(), line.text()) : null;
    }

    /** Whether a line of the title page is the period and nothing else. */
    private static boolean isWhole(Line line, boolean titlePage) {
        List<PrintedYear> years = titlePage ? PrintedYear.listIn(line.key()) : List.of();
        return years.size() == 2
                && line.key().indexOf('~') > 0
                && years.get(0).start() <= 1
                && years.get(1).end() >= line.key().length() - 1;
    }

    private PlanHeader header() {
        String title = titles.isEmpty() ? "" : titles.get(0);
        Issuer issuer = issuer();
        return new PlanHeader(
                title,
                PlanKind.COMPREHENSIVE,
                issuer,
                List.of(),
                period,
                null,
                titles.isEmpty() ? List.of() : titles.subList(1, titles.size()),
                title.endsWith("案)") || title.endsWith("案）") ? PlanState.DRAFT : null,
                sources);
    }

    /** The town named in a title, between its count and the name of the plan: 第2期みほん町総合計画. */
    private @Nullable Issuer issuer() {
        for (String title : titles) {
            String key = JapaneseText.key(title);
            int plan = firstOf(key, "総合計画", "基本計画", "総合戦略", "デジタル田園", "まち・ひと", "まちづくり");
            String name = plan < 0 ? "" : withoutCount(key.substring(0, plan));
            if (name.length() >= 2 && "市町村区".indexOf(name.charAt(name.length() - 1)) >= 0) {
                return new Issuer(name, IssuerKind.MUNICIPALITY, null);
            }
        }
        return null;
    }

    private static int firstOf(String key, String... words) {
        int first = -1;
        for (String word : words) {
            int at = key.indexOf(word);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static String withoutCount(String key) {
        int begin = key.indexOf('第');
        int end = begin < 0 ? -1 : Math.max(key.indexOf('期', begin), key.indexOf('次', begin));
        boolean counts = end > begin + 1 && end - begin <= 4;
        return counts ? key.substring(0, begin) + key.substring(end + 1) : key;
    }
}
