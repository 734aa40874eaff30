package jp.shirube.checker.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with the row of the list that is its own.
 *
 * @param name the field that names the project
 * @param row null where the list has none
 * @param same whether the row bears just the name of the sheet; of two names alike, it is another writing
 */
record Named(Sheet sheet, Sheet.Field name, @Nullable Line row, boolean same) {

    /** How much of the shorter name two writings of one name share, in hundredths, counted from both ends. */
    private static final int ALIKE = 60;

    /** The sheets of a plan with their rows; none where the plan has no list, or hardly any sheet is in it. */
    static List<Named> of(CheckedPlan plan, ProjectList list) {
        List<Named> named = new ArrayList<>();
        Set<Line> taken = new HashSet<>();
        String label = list.labels().get(list.name());
        List<Sheet.Field> without = new ArrayList<>();
        for (Sheet sheet : Sheets.of(plan)) {
            Sheet.Field name = sheet.find(label);
            Line row = name == null ? null : list.find(JapaneseText.key(name.value()));
            if (row != null) {
                taken.add(row);
            }
            if (name != null) {
                named.add(new Named(sheet, name, row, row != null));
                without.add(name);
            }
        }
        if (taken.size() * 2 < named.size()) {
            return List.of();
        }
        named.replaceAll(each -> each.row() != null
                ? each
                : each.with(free(list, taken, each.name().value())));
        return named;
    }

    private Named with(@Nullable Line other) {
        return new Named(sheet, name, other, false);
    }

    private static @Nullable Line free(ProjectList list, Set<Line> taken, String name) {
        Line found = null;
        for (Line row : list.rows()) {
            boolean alike = !taken.contains(row)
                    && alike(JapaneseText.key(name), row.cell(list.name()).key());
            found = alike ? row : found;
        }
        if (found != null) {
            taken.add(found);
        }
        return found;
    }

    private static boolean alike(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int head = 0;
        while (head < shorter && first.charAt(head) == second.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
            tail++;
        }
        return (head + tail) * 100 >= shorter * ALIKE;
    }
}
