package jp.shirube.cli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/** Slips in codes and years. */
final class CodeSlips {

    private static final Pattern BESIDE = Pattern.compile(
            "(?:20\\d\\d)年?度?[ ]?[（(](?:令和|平成|R|H)[ ]?(\\d{1,2})|(?:令和|平成|R|H)[ ]?(\\d{1,2})年?度?[ ]?[（(]20\\d\\d");
    private static final Pattern COLUMN = Pattern.compile("(?<=\t)(?:20\\d\\d年(?:度)?|[RH]\\d{1,2})(?=\t|$)");
    private static final int FEWEST_COLUMNS = 3;

    private CodeSlips() {}

    /** The code of another project in place of a project's own. */
    static @Nullable Edit code(PlanDocument plan, List<String> lines, SplittableRandom random) {
        List<Project> coded = plan.projects().stream()
                .filter(project -> project.code() != null && project.source().line() != null)
                .toList();
        if (coded.size() < 2) {
            return null;
        }
        Project own = coded.get(random.nextInt(coded.size()));
        Project other = coded.get(random.nextInt(coded.size()));
        String code = own.code();
        String strange = other.code();
        Integer line = own.source().line();
        if (code == null || strange == null || line == null || code.equals(strange)) {
            return null;
        }
        String before = lines.get(line - 1);
        boolean printed = JapaneseText.key(before).startsWith(JapaneseText.key(code)) && before.contains(code);
        return printed ? new Edit(Slip.CODE, line - 1, before, before.replace(code, strange)) : null;
    }

    /** Another year of the era beside a Western year. */
    static @Nullable Edit era(List<String> lines, SplittableRandom random) {
        return change(Slip.ERA, BESIDE, 1, lines, random);
    }

    /** Another year above a column. */
    static @Nullable Edit year(List<String> lines, SplittableRandom random) {
        return change(Slip.YEAR, COLUMN, FEWEST_COLUMNS, lines, random);
    }

    private static @Nullable Edit change(
            Slip slip, Pattern pattern, int fewest, List<String> lines, SplittableRandom random) {
        int start = random.nextInt(lines.size());
        for (int step = 0; step < lines.size(); step++) {
            int index = (start + step) % lines.size();
            String line = lines.get(index);
            List<Integer> ends = new ArrayList<>();
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                ends.add(lastDigit(line, matcher));
            }
            if (ends.size() >= fewest) {
                int at = ends.get(random.nextInt(ends.size()));
                char digit = (char) ('0' + (line.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
                boolean zero = digit == '0' && !Character.isDigit(line.charAt(at - 1));
                return zero
                        ? null
                        : new Edit(slip, index, line, line.substring(0, at) + digit + line.substring(at + 1));
            }
        }
        return null;
    }

    /** The last digit of the era's year where one is matched apart, else of the whole match. */
    private static int lastDigit(String line, Matcher matcher) {
        int end = matcher.end();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            end = matcher.start(group) >= 0 ? matcher.end(group) : end;
        }
        while (!Character.isDigit(line.charAt(end - 1))) {
            end--;
        }
        return end - 1;
    }
}
