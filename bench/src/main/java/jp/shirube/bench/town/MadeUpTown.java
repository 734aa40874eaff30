package jp.shirube.bench.town;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The document of an implementation plan of a town that does not exist: 300 projects in 60 measures, with costs in ten years. */
final class MadeUpTown {
    static final int PROJECTS = 300;
    static final int YEARS = 10;

    private static final int FIRST_YEAR = 2025;
    private static final int REIWA = 2018;
    private static final int PILLARS = 5;
    private static final int FIELDS = 4;
    private static final int MEASURES = 3;
    private static final String MARKS = "①②③";
    private static final String KANA = "アイウエオ";
    private static final List<String> DIVISIONS = List.of("総務課", "建設課", "こども課", "産業観光課");
    private static final List<String> STATUSES = List.of("継続", "新規", "拡充");

    private final List<String> outline = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private int projects;

    private MadeUpTown() {}

    /** The text, as the importer reads it. */
    static String document() {
        return new MadeUpTown().write();
    }

    private String write() {
        for (int pillar = 1; pillar <= PILLARS; pillar++) {
            String named = pillar + " 柱" + pillar + "をつくるまち";
            sheets.add("大綱 " + named);
            for (int field = 1; field <= FIELDS; field++) {
                field(named, pillar * 10 + field, field);
            }
        }
        return String.join("\n", head()) + "\n" + String.join("\n", outline) + "\n\n" + String.join("\n", sheets)
                + "\n";
    }

    private static List<String> head() {
        int last = FIRST_YEAR + YEARS - 1;
        return List.of(
                "みほん町総合計画 実施計画",
                "",
                FIRST_YEAR + "年度～" + last + "年度",
                "",
                FIRST_YEAR + "年（令和" + (FIRST_YEAR - REIWA) + "年）3月 みほん町",
                "",
                "計画の体系",
                "",
                "大綱\t基本計画\t施策\t主な取組");
    }

    private void field(String pillar, int number, int field) {
        String named = "(" + field + ") 分野" + number + "をすすめるまちづくり";
        sheets.add(" 基本計画 " + named);
        for (int measure = 0; measure < MEASURES; measure++) {
            String sheet = MARKS.charAt(measure) + " 分野" + number + "の施策" + (measure + 1) + "の充実";
            sheet(pillar + "\t" + named + "\t" + sheet, sheet);
        }
    }

    private void sheet(String path, String named) {
        sheets.addAll(List.of("", "施策 " + named, "", "●主な取組内容", ""));
        sheets.add("取組名称\t向こう3か年事業計画" + "\t".repeat(YEARS) + "事業");
        sheets.add("\t" + years() + "\t担当課 新規・継続");
        List<String> costs = new ArrayList<>();
        for (int initiative = 0; initiative < KANA.length(); initiative++) {
            projects++;
            String heading = KANA.charAt(initiative) + " " + named.substring(2) + "の取組" + (initiative + 1);
            String name = "見本の事業その" + projects;
            outline.add(path + "\t" + heading);
            sheets.add(heading + "\t" + cells(() -> "・続けて行う") + "\t" + name);
            sheets.add("\t".repeat(YEARS + 1) + DIVISIONS.get(projects % DIVISIONS.size()));
            sheets.add("\t".repeat(YEARS + 1) + STATUSES.get(projects % STATUSES.size()));
            int amount = 100 + projects * 37 % 9000;
            costs.add(name + "\t" + cells(() -> Integer.toString(amount)) + "\t" + amount * YEARS);
        }
        sheets.addAll(List.of("", "●事業費", "", "単位：千円", "", "事業名\t" + years() + "\t合計"));
        sheets.addAll(costs);
        sheets.add("");
    }

    private static String years() {
        return IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                .mapToObj(year -> year + "年度 (令和" + (year - REIWA) + "年度)")
                .collect(Collectors.joining("\t"));
    }

    private static String cells(Supplier<String> cell) {
        return IntStream.range(0, YEARS).mapToObj(year -> cell.get()).collect(Collectors.joining("\t"));
    }
}
