package jp.shirube.checker.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** Captions of figures and tables（図表3）are numbered one after another. */
final class CaptionNumber implements Rule {

    private static final Pattern CAPTION = Pattern.compile(
            Phrases.rows(CaptionNumber.class, "captions.tsv").get(0).get(0));

    private static final int LONGEST = 60;

    @Override
    public String id() {
        return "caption-number-differs";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, SourceRef> places = new HashMap<>();
        for (Line line : Sign.CAPTION.lines(plan)) {
            Matcher caption = line.tabular()
                            || line.text().length() > LONGEST
                            || line.text().indexOf('\u3002') >= 0
                    ? null
                    : CAPTION.matcher(line.text());
            if (caption == null || !caption.lookingAt()) {
                continue;
            }
            String word = caption.group(1);
            int number = Integer.parseInt(caption.group(2));
            Integer before = numbers.get(word);
            SourceRef place = SourceRef.ofLine(line.number(), line.text());
            SourceRef last = places.put(word, place);
            boolean follows = before == null ? number == 1 : number == before + 1;
            if (!follows && before != null && last != null) {
                report.at(place, List.of(last), word + number, word + before, word + (before + 1));
            }
            // After a slip the count goes on as it should have been.
            numbers.put(word, follows || before == null ? number : before + 1);
        }
    }
}
