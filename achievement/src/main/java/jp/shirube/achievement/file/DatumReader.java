package jp.shirube.achievement.file;

import java.util.Map;
import jp.shirube.achievement.Absence;
import jp.shirube.achievement.Datum;

/**
 * A figure as an official writes it: 1,140千人, ▲41, −5以下, —, 未定, 未公表, or a state in words.
 */
final class DatumReader {
    private static final Map<String, Absence> ABSENCES = Map.of(
            "—", Absence.UNDEFINED,
            "未定", Absence.UNDECIDED,
            "未入力", Absence.NOT_GIVEN,
            "未公表", Absence.NOT_PUBLISHED,
            "調査なし", Absence.NOT_SURVEYED,
            "対象外", Absence.NOT_APPLICABLE);
    private static final String BOUNDS = "(以上|以下|未満|程度)$";

    private DatumReader() {}

    static Datum read(Yaml yaml) {
        String text = yaml.text();
        Absence absence = ABSENCES.get(text);
        if (absence != null) {
            return Datum.absent(absence);
        }
        String main = text.startsWith("約") ? text.substring(1) : text;
        String unbound = main.replaceFirst(BOUNDS, "");
        return NumberText.find(unbound)
                .map(found -> number(found, !unbound.equals(text)))
                .orElse(Datum.words(text));
    }

    private static Datum number(NumberText found, boolean bound) {
        Datum datum = Datum.number(found.number()).in(found.unit().isEmpty() ? null : found.unit());
        return bound ? datum.asBound() : datum;
    }
}
