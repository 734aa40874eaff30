package jp.shirube.app.desk.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.platform.MessageBundle;

/** Words of the files of lists. */
public final class ListWords {
    private static final String STEP = " > ";

    private final MessageBundle words = MessageBundle.of("export");

    /** Name of the table. */
    public String title(String table) {
        return words.format("export." + table);
    }

    /** Heads of a table, with one more for each year. */
    public List<String> heads(String table, String ofYear, Collection<String> years) {
        List<String> heads = new ArrayList<>(
                List.of(words.format("export." + table + ".heads").split("\\|")));
        years.forEach(year -> heads.add(words.format("export." + ofYear, year)));
        return heads;
    }

    /** Says how many are left out of a table, and how to have them. */
    public String left(String table, String number) {
        return words.format("export." + table + ".left", number);
    }

    /** A way down the outline as one text. */
    public static String path(List<OutlineNode> path) {
        return steps(path.stream().map(OutlineNode::label).toList());
    }

    /** Names of steps as one text. */
    public static String steps(List<String> path) {
        return String.join(STEP, path);
    }
}
