package jp.shirube.recognition.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Placeholders;
import org.jspecify.annotations.Nullable;

/** Takes one value cell apart: footnote marks, brackets (a date, a span, a note), breakdown, number, unit, qualifier. */
final class ValueCellReader {

    private static final List<String> AFTER = List.of("以上", "以下", "未満", "程度", "超", "前後", "以内");
    private static final List<String> BEFORE = List.of("約", "概ね", "おおむね", "延べ");
    private static final List<String> BREAKDOWNS = List.of("男性", "女性", "男", "女");

    /** What follows the number in 5か年合計, 5カ年累計, 4年間の合計. */
    private static final Pattern SPAN = Pattern.compile("[かカヵヶケ箇]?年間?の?(合計|累計|計|延べ)");

    private final List<String> footnotes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable AsOf asOf;
    private @Nullable Integer cumulativeYears;
    private @Nullable String breakdown;
    private String main;

    ValueCellReader(String text, @Nullable AsOf header) {
        this.main = text;
        this.asOf = header;
    }

    ValueCell read() {
        takeFootnotes();
        takeBrackets();
        takeBreakdown();
        return new ValueCell(value(), cumulativeYears, breakdown, footnotes, notes);
    }

    private void takeFootnotes() {
        int mark = main.indexOf('※');
        while (mark >= 0) {
            int end = mark + 1;
            while (end < main.length() && isDigit(main.charAt(end))) {
                end++;
            }
            footnotes.add(JapaneseText.key(main.substring(mark, end)));
            main = main.substring(0, mark) + main.substring(end);
            mark = main.indexOf('※');
        }
        main = JapaneseText.strip(main);
    }

    private void takeBrackets() {
        while (main.endsWith(")") || main.endsWith("）")) {
            int open = Math.max(main.lastIndexOf('('), main.lastIndexOf('（'));
            if (open < 0) {
                return;
            }
            understand(JapaneseText.strip(main.substring(open + 1, main.length() - 1)));
            main = JapaneseText.strip(main.substring(0, open));
        }
    }

    private void understand(String inside) {
        String key = JapaneseText.key(inside);
        Numeral years = Numeral.at(key, 0);
        if (years != null && SPAN.matcher(key).region(years.end(), key.length()).matches()) {
            cumulativeYears = years.number().intValue();
            notes.add(inside);
            return;
        }
        Optional<AsOf> time = AsOfText.find(inside);
        if (time.isPresent()) {
            asOf = time.get();
        } else {
            notes.add(inside);
        }
    }

    private void takeBreakdown() {
        for (String word : BREAKDOWNS) {
            if (main.startsWith(word)) {
                String rest = JapaneseText.strip(main.substring(word.length()));
                if (Numeral.at(JapaneseText.key(rest), 0) != null) {
                    breakdown = word;
                    main = rest;
                }
                return;
            }
        }
    }

    private Value value() {
        String key = JapaneseText.key(main);
        if (key.isEmpty()) {
            return plain(ValueState.NONE);
        }
        if (Dash.is(key)) {
            return plain(ValueState.UNDEFINED);
        }
        if (Placeholders.in(key)) {
            return plain(ValueState.PLACEHOLDER);
        }
        String before = before(key);
        Numeral numeral = Numeral.at(key, before == null ? 0 : before.length());
        String after = after(key);
        if (numeral == null) {
            return new Value(main, ValueState.TEXT, null, null, after, asOf);
        }
        String unit = key.substring(numeral.end(), key.length() - (after == null ? 0 : after.length()));
        if (!isUnit(unit)) {
            return new Value(main, ValueState.TEXT, null, null, after, asOf);
        }
        return new Value(
                main,
                ValueState.NUMBER,
                numeral.number(),
                unit.isEmpty() ? null : unit,
                after == null ? before : after,
                asOf);
    }

    private static @Nullable String before(String key) {
        for (String word : BEFORE) {
            if (key.startsWith(word)) {
                return word;
            }
        }
        return null;
    }

    private static @Nullable String after(String key) {
        for (String word : AFTER) {
            if (key.endsWith(word)) {
                return word;
            }
        }
        return null;
    }

    /** A unit is short and holds no further number: 4人/年 is one, 5人から10人 is words. */
    private static boolean isUnit(String unit) {
        if (unit.length() > 8) {
            return false;
        }
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            if (c >= '0' && c <= '9' || c == '~' || c == '→') {
                return false;
            }
        }
        return true;
    }

    private Value plain(ValueState state) {
        return new Value(main, state, null, null, null, asOf);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
