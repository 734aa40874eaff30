package jp.shirube.checker.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Era;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A public comment that is printed with its first and last day lasts 30 days or more. */
final class CommentDays implements Rule {

    /** Administrative Procedure Act（行政手続法）article 39, which towns follow. */
    private static final int LEAST = 30;

    private static final List<String> COMMENT = List.of("パブリックコメント", "パブリック・コメント", "意見募集", "意見公募");

    private static final Pattern SPAN = Pattern.compile("(令和|平成)(\\d{1,2}|元)年(\\d{1,2})月(\\d{1,2})日(?:\\([月火水木金土日]\\))?"
            + "(?:~|-|〜|から|より)(?:(令和|平成)(\\d{1,2}|元)年)?(?:(\\d{1,2})月)?(\\d{1,2})日");

    @Override
    public String id() {
        return "comment-days-short";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Line line : Sign.MONTH.lines(plan)) {
            String key = line.key();
            Matcher span = COMMENT.stream().anyMatch(key::contains) ? SPAN.matcher(key) : null;
            if (span != null && span.find()) {
                LocalDate from = date(span.group(1), span.group(2), span.group(3), span.group(4));
                LocalDate to = from == null ? null : last(span, from);
                long days = from == null || to == null ? LEAST : ChronoUnit.DAYS.between(from, to) + 1;
                if (days > 0 && days < LEAST) {
                    report.at(SourceRef.ofLine(line.number(), line.text()), days, LEAST);
                }
            }
        }
    }

    private static @Nullable LocalDate last(Matcher span, LocalDate from) {
        String month = span.group(7) == null ? String.valueOf(from.getMonthValue()) : span.group(7);
        if (span.group(5) != null) {
            return date(span.group(5), span.group(6), month, span.group(8));
        }
        return date(from.getYear(), month, span.group(8));
    }

    private static @Nullable LocalDate date(String era, String year, String month, String day) {
        for (Era each : Era.values()) {
            if (each.kanji().equals(era)) {
                return date(each.toWestern(year.equals("元") ? 1 : Integer.parseInt(year)), month, day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, String month, String day) {
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // a day that does not exist is told by another rule
        }
    }
}
