package jp.shirube.app.agreement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The delivered grade schemes in the words of a spreadsheet. AA is the rate and AB the pace as grades take them: what holds counts as 100,
 * what does not hold and has no rate is 短 (below 100 and nothing more is known), and ? is unknown.
 */
final class GradeFormulas {
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    /** Formulas by column. */
    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("AA", "IF(ISLOGICAL(#J),IF(ISNUMBER(#I),ROUND(#I,9),IF(#J,100,\"短\")),\"?\")");
        ALL.put("AB", "IF(ISLOGICAL(#L),IF(ISNUMBER(#K),ROUND(#K,9),IF(#L,100,\"短\")),\"?\")");
        add(
                "target-and-baseline",
                "P",
                "IF(#M=\"?\",\"−\",IF(#M>=0,\"S\",IF(#N=\"?\",\"−\",IF(#N>0,\"A\",IF(#O=\"?\",\"−\","
                        + "IF(ROUND(#O,9)>=-10,\"B\",\"C\"))))))");
        add("expected-progress", "Q", byPace("−", "IF(#AB>=100,\"着実\",IF(#AB>=60,\"概ね\",\"改善\"))"));
        add("four-marks-against-target", "R", "IF(#M=\"?\",\"評価なし\",IF(#M>0,\"◎\",IF(#M=0,\"○\",\"△\")))");
        add(
                "eighty-percent-with-watch",
                "S",
                "IF(#M=\"?\",\"−\",IF(#M>0,\"A\",IF(NOT(ISNUMBER(#AA)),\"−\",IF(#AA>=80,\"B\",\"C\"))))");
        add(
                "seven-points",
                "T",
                "IF(NOT(ISNUMBER(#AA)),\"−\",IF(#AA>=100,7,IF(#AA>=90,6,IF(#AA>=80,5,IF(#AA>=70,4,IF(#AA>=60,3,"
                        + "IF(#AA>=50,2,1))))))&\"点\")");
        add(
                "grant-effect",
                "U",
                "IF(#M=\"?\",\"−\",IF(#M>0,\"非常に効果的\",IF(NOT(ISNUMBER(#AA)),\"−\",IF(#AA>=70,\"相当程度効果\","
                        + "IF(#N=\"?\",\"−\",IF(#N>0,\"効果あり\",\"効果なし\"))))))");
        add("elapsed-share", "V", byPace("N", "IF(#AB>=100,\"A\",\"B\")"));
        add("reached-or-not", "W", "IF(#M=\"?\",\"測定不能\",IF(#M>=0,\"達成\",\"未達成\"))");
        add(
                "straight-path",
                "X",
                "IF(#M=\"?\",\"まだ分からない\",IF(#M>=0,\"届いた\","
                        + byPace("まだ分からない", "IF(#AB>=100,\"順調\",IF(#AB>=60,\"やや遅れ\",\"遅れ\"))") + "))");
    }

    private GradeFormulas() {}

    /** The column of each scheme. */
    static Map<String, String> columns() {
        return COLUMNS;
    }

    private static String byPace(String unknown, String known) {
        return "IF(ISNUMBER(#AB)," + known + ",\"" + unknown + "\")";
    }

    private static void add(String scheme, String column, String formula) {
        COLUMNS.put(scheme, column);
        ALL.put(column, formula);
    }
}
