package jp.shirube.checker.references;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.Listing;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A page that the text refers to is one of this document. */
final class PageElsewhere implements Rule {

    private static final Pattern PAGE =
            Pattern.compile("(?:本書|本計画|本冊|本資料)?(?<!\\d)(\\d{1,3})(?:ページ|頁|P)(?:から|参照|を参照|に掲載|をご覧)");

    @Override
    public String id() {
        return "page-not-at-hand";
    }

    @Override
    public Family family() {
        return Family.REFERENCES;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        int last = 0;
        for (Listing listing : plan.plan().listing()) {
            last = listing.page() == null ? last : Math.max(last, listing.page());
        }
        for (Line line : Sign.PAGE.lines(plan)) {
            Matcher matcher =
                    line.text().contains("ページ") || line.text().contains("頁") ? PAGE.matcher(line.key()) : null;
            if (matcher != null && matcher.find() && Integer.parseInt(matcher.group(1)) > last) {
                report.at(SourceRef.ofLine(line.number(), matcher.group()), matcher.group(1));
            }
        }
    }
}
