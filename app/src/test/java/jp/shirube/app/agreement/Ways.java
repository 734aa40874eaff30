package jp.shirube.app.agreement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The formulas of achievement in the words of a spreadsheet, by the way that a person named. Columns: D baseline, E target in force, F result,
 * G what stands against the target, H expected, I rate, J reached, K pace, L on the path, M beyond the target, N beyond the baseline, O
 * change. Words stand where there is no number.
 */
final class Ways {
    private static final String RESULT = "IF(ISNUMBER(@result),@result*@AK/@AJ,IF(@result=\"\",\"未入力\",@result))";
    private static final String AS_IT_STANDS = "IF(@result=\"\",\"未入力\",@result)";
    private static final String SUM = "IF(COUNT(@results)+COUNTIF(@results,\"対象外\")=#B-2019,SUM(@results),"
            + "IF(ISNUMBER(@result),\"途中欠け\",IF(@result=\"\",\"未入力\",@result)))";
    private static final String BROKEN = "AND(ISNUMBER(@X),#B>=@X)";
    private static final String LINE = "IF(ISNUMBER(@AL),IF(#B<=@AL,#D+(@AM-#D)*(#B-2019)/(@AL-2019),"
            + "@AM+(#E-@AM)*(#B-@AL)/(2024-@AL)),IF(ISNUMBER(#D),#D+(#E-#D)*(#B-2019)/5,IF(#B=2024,#E,\"道なし\")))";
    private static final String PLACE_OF_RESULT = "FIND(\",\"&#F&\",\",@Y)";
    private static final String PLACE_OF_TARGET = "FIND(\",\"&#E&\",\",@Y)";
    private static final String PLACE_OF_BASELINE = "FIND(\",\"&@D&\",\",@Y)";

    private final Map<String, String> formulas = new LinkedHashMap<>();

    private Ways(String sense) {
        formulas.put("D", "IF(ISNUMBER(@D),IF(@AG=1,\"およそ\",@D*@AI/@AJ),\"なし\")");
        formulas.put("E", "IF(ISNUMBER(@I),IF(#B>=@I,@J,@G),@G)");
        formulas.put("F", RESULT);
        formulas.put("G", "#F");
        formulas.put("H", "IF(ISNUMBER(#E),IF(ISNUMBER(@annual),@annual," + LINE + "),\"なし\")");
        formulas.put("M", "IF(ISLOGICAL(#J),IF(#J,IF(ROUND(" + sense + "*(#G-#E),9)>0,1,0),-1),\"?\")");
        formulas.put(
                "N", "IF(AND(ISNUMBER(#G),ISNUMBER(#D),NOT(" + BROKEN + ")),ROUND(" + sense + "*(#G-#D),9),\"?\")");
        formulas.put("O", "IF(ISNUMBER(#N),IF(ISNUMBER(#D),IF(#D=0,IF(#N=0,0,\"?\"),#N/ABS(#D)*100),\"?\"),\"?\")");
    }

    static Map<String, String> of(String way, String direction) {
        boolean falling = direction.equals("down") || way.startsWith("減少");
        Ways ways = new Ways(falling ? "-1" : "1");
        switch (way) {
            case "進捗率" -> ways.progress();
            case "達成率" -> ways.rate("#F/#E*100", "#F/#H*100", ">=");
            case "減少2倍" -> ways.rate("(2*#E-#F)/#E*100", "(2*#H-#F)/#H*100", "<=");
            case "減少割" -> ways.rate("#E/#F*100", "#H/#F*100", "<=");
            case "保つ" -> ways.judged("#F>=#E", "100", "\"未達\"");
            case "ゼロ" -> ways.zero();
            case "幅" -> ways.band();
            case "状態" -> ways.states();
            case "累計" -> ways.sum(SUM, "#F/#E*100", "#F/#H*100", ">=", "");
            case "累計報告" -> ways.sum(RESULT, "#F/#E*100", "#F/#H*100", ">=", "");
            case "累計減" -> ways.sum(SUM, "(2*#E-#F)/#E*100", "(2*#H-#F)/#H*100", "<=", "期間中");
            case "差" -> ways.against("#F-@compared", "(#G-#D)/(#E-#D)*100");
            case "比" -> ways.against("#F/@compared*100", "#G/#E*100");
            case "率なし" -> ways.never("IF(@result=\"\",\"未入力\",\"順なし\")");
            default -> ways.never("\"目標未定\"");
        }
        return ways.formulas;
    }

    private static String known(String cell, String then) {
        return "IF(ISNUMBER(" + cell + ")," + then + "," + cell + ")";
    }

    private void progress() {
        formulas.put("I", known("#F", "IF(" + BROKEN + ",\"断絶\",(#F-#D)/(#E-#D)*100)"));
        formulas.put("J", known("#I", "IF(#E>#D,#F>=#E,#F<=#E)"));
        formulas.put("K", known("#I", "(#F-#D)/(#H-#D)*100"));
        formulas.put("L", known("#I", "IF(#H>#D,#F>=#H,#F<=#H)"));
    }

    private void rate(String own, String pace, String reached) {
        formulas.put("I", known("#F", own));
        formulas.put("J", known("#F", "#F" + reached + "#E"));
        formulas.put("K", known("#F", known("#H", pace)));
        formulas.put("L", known("#F", known("#H", "#F" + reached + "#H")));
    }

    /** A judgement asks for the same every year. */
    private void judged(String reached, String yes, String no) {
        formulas.put("J", known("#F", reached));
        formulas.put("I", known("#F", "IF(" + reached + "," + yes + "," + no + ")"));
        formulas.put("K", "#I");
        formulas.put("L", "#J");
    }

    private void zero() {
        judged("#F=0", "\"率なし\"", "\"率なし\"");
        formulas.put("M", "IF(ISLOGICAL(#J),IF(#J,0,-1),\"?\")");
        formulas.put("N", "IF(AND(ISNUMBER(#F),ISNUMBER(#D)),#D-#F,\"?\")");
    }

    private void band() {
        judged("AND(OR(@V=\"\",#F>=@V),OR(@W=\"\",#F<=@W))", "100", "\"未達\"");
        formulas.put("M", "IF(ISLOGICAL(#J),IF(#J,0,-1),\"?\")");
        formulas.put("N", "\"?\"");
    }

    private void states() {
        formulas.put("F", AS_IT_STANDS);
        formulas.put("J", PLACE_OF_RESULT + ">=" + PLACE_OF_TARGET);
        formulas.put("I", "\"率なし\"");
        formulas.put("K", "\"率なし\"");
        formulas.put("L", "#J");
        formulas.put("M", "SIGN(" + PLACE_OF_RESULT + "-" + PLACE_OF_TARGET + ")");
        formulas.put("N", "SIGN(" + PLACE_OF_RESULT + "-" + PLACE_OF_BASELINE + ")");
    }

    private void sum(String result, String own, String pace, String reached, String open) {
        String before = open.isEmpty() ? "" : "IF(#B<2024,\"" + open + "\",";
        String end = open.isEmpty() ? "" : ")";
        formulas.put("F", result);
        formulas.put("H", "#E*(#B-2019)/5");
        formulas.put("I", known("#F", before + own + end));
        formulas.put("J", known("#F", before + "#F" + reached + "#E" + end));
        formulas.put("K", known("#F", pace));
        formulas.put("L", known("#F", "#F" + reached + "#H"));
        formulas.put("N", "\"?\"");
    }

    private void against(String standing, String own) {
        formulas.put("F", AS_IT_STANDS);
        formulas.put("G", known("#F", "IF(ISNUMBER(@compared)," + standing + ",\"相手なし\")"));
        formulas.put("I", known("#G", own));
        formulas.put("J", known("#G", "#G>=#E"));
        formulas.put("K", known("#G", "\"道なし\""));
        formulas.put("L", known("#G", "\"道なし\""));
    }

    private void never(String why) {
        for (String column : new String[] {"I", "J", "K", "L"}) {
            formulas.put(column, why);
        }
        formulas.put("H", "\"なし\"");
        formulas.put("M", "\"?\"");
    }
}
