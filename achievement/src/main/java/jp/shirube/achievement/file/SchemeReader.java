package jp.shirube.achievement.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.achievement.grade.Beyond;
import jp.shirube.achievement.grade.Condition;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.achievement.grade.Remark;
import jp.shirube.achievement.grade.Remarked;
import jp.shirube.achievement.grade.Within;
import org.jspecify.annotations.Nullable;

/** Reads a grade scheme from its file. */
public final class SchemeReader {
    private static final Map<String, Integer> SIGNS = Map.of("上回る", 1, "等しい", 0, "下回る", -1);

    private SchemeReader() {}

    /**
     * The scheme of a file.
     *
     * @throws UnreadableYaml where it is not understood
     */
    public static GradeScheme read(String text) {
        Fields file = Yaml.parse(text).fields("id", "名前", "出典", "から", "まで", "段階", "評価できないときの印", "評価できないものを分母に含める");
        Yaml id = file.get("id");
        if (!id.text().matches("[a-z][a-z0-9-]*")) {
            throw new UnreadableYaml(id.line(), "not-an-id", id.text());
        }
        List<Grade> grades =
                file.get("段階").list().stream().map(SchemeReader::grade).toList();
        if (grades.isEmpty()) {
            throw new UnreadableYaml(file.line(), "no-grades");
        }
        return new GradeScheme(
                id.text(),
                file.get("名前").text(),
                file.get("出典").text(),
                day(file, "から"),
                day(file, "まで"),
                grades,
                file.get("評価できないときの印").text(),
                Fields.yes(file.get("評価できないものを分母に含める")));
    }

    private static @Nullable LocalDate day(Fields file, String key) {
        return file.find(key)
                .map(yaml -> {
                    try {
                        return LocalDate.parse(yaml.text());
                    } catch (DateTimeParseException e) {
                        throw new UnreadableYaml(yaml.line(), "not-a-day", yaml.text());
                    }
                })
                .orElse(null);
    }

    private static Grade grade(Yaml yaml) {
        Fields grade = yaml.fields("印", "意味", "点", "条件", "のこり");
        if (grade.has("条件") == grade.has("のこり")) {
            throw new UnreadableYaml(yaml.line(), "conditions-or-rest");
        }
        return new Grade(
                grade.get("印").text(),
                grade.get("意味").text(),
                grade.find("点")
                        .map(points -> Fields.number(points).intValueExact())
                        .orElse(null),
                grade.find("条件").map(SchemeReader::conditions).orElse(List.of()));
    }

    private static List<Condition> conditions(Yaml yaml) {
        yaml.fields("達成率", "進み方", "基準値からの変化", "目標を", "基準値を", "申し出");
        List<Condition> conditions = yaml.map().entrySet().stream()
                .map(each -> condition(each.getKey(), each.getValue()))
                .toList();
        if (conditions.isEmpty()) {
            throw new UnreadableYaml(yaml.line(), "no-conditions");
        }
        return conditions;
    }

    private static Condition condition(String key, Yaml yaml) {
        switch (key) {
            case "目標を":
                return new Beyond(Beyond.Point.TARGET, signs(yaml));
            case "基準値を":
                return new Beyond(Beyond.Point.BASELINE, signs(yaml));
            case "申し出":
                return new Remarked(Fields.word(Remark.class, yaml));
            default:
                Fields limits = yaml.fields("以上", "未満");
                return new Within(
                        Words.find(Within.Percentage.class, key).orElseThrow(),
                        limits.number("以上"),
                        limits.number("未満"));
        }
    }

    private static Set<Integer> signs(Yaml yaml) {
        return Arrays.stream(yaml.text().split("・"))
                .map(word -> {
                    Integer sign = SIGNS.get(word);
                    if (sign == null) {
                        throw new UnreadableYaml(yaml.line(), "unknown-word", word, String.join("、", SIGNS.keySet()));
                    }
                    return sign;
                })
                .collect(Collectors.toSet());
    }
}
