package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.Member;
import jp.shirube.kernel.Severity;

/** The name of the town, or of a member of the zone, with one wrong character. Short names are left alone: others are that similar. */
final class MunicipalityName implements Rule {

    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "municipality-misspelt";
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
        List<String> names = new ArrayList<>();
        Issuer issuer = plan.plan().plan().issuer();
        if (issuer != null) {
            names.add(issuer.name());
        }
        for (Member member : plan.plan().plan().members()) {
            names.add(member.name());
        }
        for (String name : names) {
            if (name.length() >= SHORTEST) {
                for (Passage passage : plan.passages()) {
                    check(passage, name, names, report);
                }
            }
        }
    }

    private static void check(Passage passage, String name, List<String> names, Report report) {
        String text = passage.text();
        char kind = name.charAt(name.length() - 1);
        for (int i = text.indexOf(kind); i >= 0; i = text.indexOf(kind, i + 1)) {
            int start = i + 1 - name.length();
            if (start >= 0 && text.charAt(start) == name.charAt(0)) {
                String read = text.substring(start, i + 1);
                if (Distance.of(read, name, 1) == 1 && !names.contains(read)) {
                    report.at(passage.place(start, i + 1), read, name);
                }
            }
        }
    }
}
