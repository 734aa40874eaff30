package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What a drafting policy says about itself: its title, its issuer and the years of the plan to come. */
final class PolicyHeader {

    private PolicyHeader() {}

    static PlanHeader of(Reading reading, PolicyReader read) {
        List<FieldSource> sources = new ArrayList<>();
        Line titleLine = read.title();
        String title = titleLine == null ? "" : titleLine.text();
        if (titleLine != null) {
            sources.add(new FieldSource("title", reading.source(titleLine)));
        }
        String town = town(title);
        Issuer issuer = town == null ? null : new Issuer(town, IssuerKind.MUNICIPALITY, null);
        Period period = period(reading, read.pageTitles(), sources);
        return new PlanHeader(
                title, PlanKind.DRAFTING_POLICY, issuer, List.of(), period, null, List.of(), null, sources);
    }

    /** The name of the town in a title; what counts the plan, 第Ⅱ期, stands before it. */
    private static @Nullable String town(String title) {
        for (int end = 1; end < Math.min(title.length(), 16); end++) {
            if ("市町村区".indexOf(title.charAt(end)) >= 0) {
                int start = end;
                while (start > 0 && isName(title.charAt(start - 1))) {
                    start--;
                }
                return end - start >= 1 ? title.substring(start, end + 1) : null;
            }
        }
        return null;
    }

    private static boolean isName(char c) {
        boolean letter = (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3041' && c <= '\u30FF') || c == '々';
        return letter && c != '期' && c != '次' && c != '第' && c != '版';
    }

    private static @Nullable Period period(Reading reading, List<Line> titles, List<FieldSource> sources) {
        for (Line line : titles) {
            List<PrintedYear> years = PrintedYear.listIn(line.key());
            if (years.size() == 2 && years.get(0).year() < years.get(1).year()) {
                sources.add(new FieldSource("period", reading.source(line)));
                String printed =
                        line.key().substring(years.get(0).start(), years.get(1).end());
                return new Period(years.get(0).year(), years.get(1).year(), bracketed(line.text(), printed));
            }
        }
        return null;
    }

    private static String bracketed(String text, String otherwise) {
        int open = Math.max(text.indexOf('（'), text.indexOf('('));
        int close = Math.max(text.indexOf('）'), text.indexOf(')'));
        return open >= 0 && close > open ? text.substring(open + 1, close) : otherwise;
    }
}
