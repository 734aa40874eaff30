package jp.shirube.checker.claims;

import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;

/** "The following 3" is followed by a list of 3. */
final class CountOfList implements Rule {

    @Override
    public String id() {
        return "count-of-list-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Passage> passages = plan.passages();
        for (int i = 0; i + 1 < passages.size(); i++) {
            String text = passages.get(i).text();
            Matcher said = text.contains("\u3064\u306E") ? ClaimWords.LIST.matcher(JapaneseText.key(text)) : null;
            if (said != null && said.find()) {
                int number = Integer.parseInt(said.group(1));
                int listed = listed(passages, i + 1);
                if (listed > 1 && listed != number) {
                    report.at(passages.get(i).place(0, text.length()), number, listed);
                }
            }
        }
    }

    /** Number of entries with one kind of mark that stand below each other. */
    private static int listed(List<Passage> passages, int from) {
        Mark first = Mark.of(passages.get(from).text());
        int count = 0;
        if (first != null) {
            for (int i = from; i < passages.size(); i++) {
                Mark mark = Mark.of(passages.get(i).text());
                boolean next = mark != null
                        && mark.kind() == first.kind()
                        && passages.get(i).kind() != Passage.Kind.CELL
                        && (mark.ordinal() == 0 || mark.ordinal() == first.ordinal() + count);
                if (!next) {
                    break;
                }
                count++;
            }
        }
        return count;
    }
}
