package jp.shirube.checker.claims;

import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.Member;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** 1市2町1村 agrees with the members of the zone. */
final class CountOfMunicipalities implements Rule {

    /** In the order of the pattern. */
    private static final String KINDS = "\u5E02\u753A\u6751";

    @Override
    public String id() {
        return "count-of-municipalities-differs";
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
        List<Member> members = plan.plan().plan().members();
        if (members.size() < 2) {
            return;
        }
        int[] counts = new int[KINDS.length()];
        for (Member member : members) {
            int kind = KINDS.indexOf(member.name().charAt(member.name().length() - 1));
            if (kind < 0) {
                return;
            }
            counts[kind]++;
        }
        String expected = "";
        for (int i = 0; i < counts.length; i++) {
            expected += counts[i] == 0 ? "" : "" + counts[i] + KINDS.charAt(i);
        }
        for (Passage passage : Sign.CITY.passages(plan)) {
            Matcher said = mayCount(passage.text())
                    ? ClaimWords.MUNICIPALITIES.matcher(JapaneseText.key(passage.text()))
                    : null;
            if (said != null && said.find() && !said.group().equals(expected)) {
                report.at(passage.place(0, passage.text().length()), said.group(), expected);
            }
        }
    }

    /** A cheap look before the counts are sought: all kinds must be named. */
    private static boolean mayCount(String text) {
        return KINDS.chars().allMatch(kind -> text.indexOf(kind) >= 0);
    }
}
