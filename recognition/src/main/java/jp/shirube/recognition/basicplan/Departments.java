package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;

/** Divisions in charge（担当課） in one cell, one by one. */
final class Departments {

    private static final String UNIT_ENDS = "課室局係所部会園館署団班";

    private Departments() {}

    /** The divisions in order; a middle dot parts them only where a name of a division ends before it. */
    static List<String> listIn(String cell) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || parts(cell, i)) {
                String name = JapaneseText.strip(cell.substring(start, i));
                if (!name.isEmpty() && !found.contains(name)) {
                    found.add(name);
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean parts(String cell, int i) {
        char c = cell.charAt(i);
        if ("、，,/／".indexOf(c) >= 0) {
            return true;
        }
        boolean ended = i > 0 && UNIT_ENDS.indexOf(cell.charAt(i - 1)) >= 0;
        return ended && (c == '・' || JapaneseText.isSpace(c));
    }
}
