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
    private static final Pattern BRACKET = Pattern.compile("^([【〔［][^】〕］。]{1,16}[】〕］])");
    private static final Pattern CAPTION = Pattern.compile("^(図表|図|表) ?[0-9０-９]+");
    private static final Pattern COLON = Pattern.compile("^([^\\s：:。、（(]{2,12})[：:]");

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
        Matcher caption = CAPTION.matcher(text);
        if (caption.find()) {
            return caption.group(1) + NUMBER;
        }
        for (Pattern form : List.of(BRACKET, COLON)) {
            Matcher found = form.matcher(text);
            if (found.find()) {
                return found.group(1);
            }
        }
        return null;
    }
}
