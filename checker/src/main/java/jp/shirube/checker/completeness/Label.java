package jp.shirube.checker.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.formats.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line that says what the lines below it or the rest of it are about, in whatever form: 【担当】, 担当：, a numbered caption.
 *
 * @param words that stand for it in all its places; a number is left out
 * @param index of its line among all lines of the plan
 */
record Label(String words, int index) {

    private static final String NUMBER = "#";
    private static final String FIGURES = "図表";
    private static final String BRACKETS = "【〔［";
    private static final int LONGEST = 12;
    private static final Pattern BRACKET = Pattern.compile("^([【〔［][^】〕］。]{1,16}[】〕］])");
    private static final Pattern CAPTION = Pattern.compile("^(図表|図|表) ?[0-9０-９]+");
    private static final Pattern COLON = Pattern.compile("^([^\\s：:。、（(]{2," + LONGEST + "})[：:]");

    boolean bracketed() {
        return BRACKET.matcher(words).matches();
    }

    /** The labels of a plan from top to bottom. */
    static List<Label> in(CheckedPlan plan) {
        List<Line> lines = plan.lines();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = words(lines.get(i));
            if (words != null) {
                labels.add(new Label(words, i));
            }
        }
        return labels;
    }

    private static @Nullable String words(Line line) {
        if (line.tabular()) {
            return null;
        }
        String text = line.text().strip();
        char first = text.charAt(0);
        if (FIGURES.indexOf(first) >= 0) {
            Matcher caption = CAPTION.matcher(text);
            return caption.find() ? caption.group(1) + NUMBER : null;
        }
        Matcher label = (BRACKETS.indexOf(first) >= 0 ? BRACKET : COLON).matcher(text);
        return (BRACKETS.indexOf(first) >= 0 || colon(text)) && label.find() ? label.group(1) : null;
    }

    /** A cheap look before the pattern is tried. */
    private static boolean colon(String text) {
        int end = Math.min(text.length(), LONGEST + 1);
        for (int i = 2; i < end; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A') {
                return true;
            }
        }
        return false;
    }
}
