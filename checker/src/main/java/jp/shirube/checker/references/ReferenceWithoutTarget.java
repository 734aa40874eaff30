package jp.shirube.checker.references;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** What the text refers to（別紙2）is there under that name. */
final class ReferenceWithoutTarget implements Rule {

    private static final List<String> WORDS = List.of("別紙", "別表", "別添", "様式", "付表", "資料", "図表");
    private static final Pattern NAMED = Pattern.compile("(" + String.join("|", WORDS) + ")第?(\\d{1,2})(?!\\d)");

    @Override
    public String id() {
        return "reference-without-target";
    }

    @Override
    public Family family() {
        return Family.REFERENCES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, Line> referred = new LinkedHashMap<>();
        Set<String> present = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Line line : Sign.REFERENCE.lines(plan)) {
            Matcher matcher = mayName(line.key()) ? NAMED.matcher(line.key()) : null;
            while (matcher != null && matcher.find()) {
                String name = matcher.group(1) + matcher.group(2);
                if (heading(line, matcher)) {
                    present.add(name);
                    words.add(matcher.group(1));
                } else {
                    referred.putIfAbsent(name, line);
                }
            }
        }
        referred.forEach((name, line) -> {
            boolean others = words.stream().anyMatch(name::startsWith);
            if (!present.contains(name) && others) {
                report.at(SourceRef.ofLine(line.number(), line.text()), name);
            }
        });
    }

    /** A cheap look before the names are sought. */
    private static boolean mayName(String key) {
        return WORDS.stream().anyMatch(key::contains);
    }

    /** Whether the name stands before a title: at the beginning of a line, alone or parted by a space, and in no sentence. */
    private static boolean heading(Line line, Matcher matcher) {
        String after = line.key().substring(matcher.end());
        boolean before = matcher.start() == 0
                || matcher.start() == 1 && "【(<[〔".indexOf(line.key().charAt(0)) >= 0;
        return before
                && !after.startsWith("の")
                && !after.startsWith("に")
                && !after.startsWith("を")
                && !after.startsWith("参照")
                && !after.endsWith("。");
    }
}
