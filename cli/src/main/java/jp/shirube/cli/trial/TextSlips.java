package jp.shirube.cli.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** Slips in words: headings, terms, marks, letters and particles. */
final class TextSlips {

    private static final int SHORTEST_TITLE = 6;
    private static final Pattern MARK = Pattern.compile("^[ \u3000]*(?:- )?([(（]?)([1-9１-９①-⑨])([)）.．]| (?=\\S))");
    private static final Pattern DIGITS = Pattern.compile("[1-9１-９①-⑨]");
    private static final Pattern PARTICLE =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsKatakana}])([をにがのは])(?=[\\p{IsHan}\\p{IsKatakana}])");

    private final Map<String, Integer> titles = new HashMap<>();

    TextSlips(PlanDocument plan, List<String> lines) {
        for (Node node : plan.nodes()) {
            String title = JapaneseText.key(node.title());
            if (title.length() >= SHORTEST_TITLE && node.aliases().isEmpty()) {
                titles.put(title, 0);
            }
        }
        for (String line : lines) {
            String heading = line.indexOf('\t') < 0 ? heading(line) : "";
            titles.computeIfPresent(heading, (title, count) -> count + 1);
        }
        titles.values().removeIf(count -> count < 2);
    }

    /** A heading with a letter less, or with two letters exchanged. */
    @Nullable
    Edit heading(List<String> lines, SplittableRandom random) {
        int start = random.nextInt(lines.size());
        for (int step = 0; step < lines.size(); step++) {
            int index = (start + step) % lines.size();
            String line = lines.get(index);
            String title = title(line);
            if (title != null) {
                int at = line.lastIndexOf(title) + 1 + random.nextInt(title.length() - 2);
                String after = random.nextBoolean() || line.charAt(at) == line.charAt(at + 1)
                        ? line.substring(0, at) + line.substring(at + 1)
                        : line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
                return after.equals(line) ? null : new Edit(Slip.HEADING, index, line, after);
            }
        }
        return null;
    }

    private @Nullable String title(String line) {
        String heading = line.indexOf('\t') < 0 ? heading(line) : "";
        return titles.containsKey(heading) && line.contains(heading) ? heading : null;
    }

    /** What stands behind the mark of a line, as a matching key. */
    private static String heading(String line) {
        Mark mark = Mark.of(line);
        return JapaneseText.key(mark == null ? line : mark.rest(line));
    }

    /** A term with another letter in it. */
    static @Nullable Edit term(List<String> lines, SplittableRandom random) {
        return swap(Slip.TERM, Texts.pairs("terms"), lines, random);
    }

    /** A letter that looks like the right one. */
    static @Nullable Edit lookAlike(List<String> lines, SplittableRandom random) {
        return swap(Slip.LOOK_ALIKE, Texts.pairs("letters"), lines, random);
    }

    private static @Nullable Edit swap(Slip slip, List<String[]> pairs, List<String> lines, SplittableRandom random) {
        String[] pair = pairs.get(random.nextInt(pairs.size()));
        int start = random.nextInt(lines.size());
        for (int step = 0; step < lines.size(); step++) {
            int index = (start + step) % lines.size();
            String line = lines.get(index);
            int at = line.indexOf(pair[0]);
            if (at >= 0) {
                return new Edit(
                        slip, index, line, line.substring(0, at) + pair[1] + line.substring(at + pair[0].length()));
            }
        }
        return null;
    }

    /** Another number in the mark of a heading or an entry. */
    static @Nullable Edit mark(List<String> lines, SplittableRandom random) {
        int start = random.nextInt(lines.size());
        for (int step = 0; step < lines.size(); step++) {
            int index = (start + step) % lines.size();
            String line = lines.get(index);
            Matcher matcher = MARK.matcher(line);
            if (line.indexOf('\t') < 0 && matcher.find()) {
                Matcher digit = DIGITS.matcher(line);
                if (digit.find()) {
                    char printed = line.charAt(digit.start());
                    char other = (char) (isHigh(printed) ? printed - 2 : printed + 2);
                    return new Edit(
                            Slip.MARK,
                            index,
                            line,
                            line.substring(0, digit.start()) + other + line.substring(digit.end()));
                }
            }
        }
        return null;
    }

    /** Whether no digit of the same set stands two above. */
    private static boolean isHigh(char digit) {
        return digit == '8' || digit == '9' || digit == '８' || digit == '９';
    }

    /** A particle twice. */
    static @Nullable Edit particle(List<String> lines, SplittableRandom random) {
        int start = random.nextInt(lines.size());
        for (int step = 0; step < lines.size(); step++) {
            int index = (start + step) % lines.size();
            String line = lines.get(index);
            List<Integer> places = new ArrayList<>();
            Matcher matcher = PARTICLE.matcher(line);
            while (matcher.find()) {
                places.add(matcher.start());
            }
            if (!places.isEmpty() && line.contains("。")) {
                int at = places.get(random.nextInt(places.size()));
                return new Edit(
                        Slip.PARTICLE, index, line, line.substring(0, at) + line.charAt(at) + line.substring(at));
            }
        }
        return null;
    }
}
