package jp.shirube.achievement.file;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.achievement.file.CaseOutcome.Difference;

/** Runs the cases of a YAML file. */
public final class Cases {
    private Cases() {}

    /**
     * Every case of a file with what came of it. A case that is not understood did not pass, and says why.
     *
     * @throws UnreadableYaml where the file is no list of cases at all
     */
    public static List<CaseOutcome> run(String text) {
        List<Yaml> cases = Yaml.parse(text).list();
        if (cases.isEmpty()) {
            throw new UnreadableYaml(1, "no-cases");
        }
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (Yaml each : cases) {
            outcomes.add(outcome(each));
        }
        return outcomes;
    }

    private static CaseOutcome outcome(Yaml yaml) {
        String name = "?";
        try {
            Fields fields = yaml.fields("名前", "説明", "指標", "集計", "入力", "年度", "実績", "相手の実績", "申し出", "手計算", "期待");
            name = fields.get("名前").text();
            Working.check(fields);
            return new CaseOutcome(name, yaml.line(), differences(fields));
        } catch (UnreadableYaml e) {
            return new CaseOutcome(
                    name, yaml.line(), List.of(new Difference(e.line(), String.valueOf(e.getMessage()))));
        }
    }

    private static List<Difference> differences(Fields fields) {
        if (fields.has("集計")) {
            return new RollUpCase(fields).run();
        }
        return fields.has("入力") ? new EntryCase(fields).run() : new IndicatorCase(fields).run();
    }
}
