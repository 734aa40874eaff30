package jp.shirube.app.intake.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.AccountItem;
import jp.shirube.app.budget.AccountLine;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.formats.table.CsvText;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A file read by a mapping（ファイルの読み取り）.
 *
 * @param problems cells that cannot be read; nothing is taken where there is one
 * @param sums lines of rows that are sums of others and so are left out
 * @param unfooted lines whose five sources do not make up the total
 */
public record AccountReading(
        List<AccountLine> lines, List<Problem> problems, List<Integer> sums, List<Integer> unfooted) {
    private static final BigDecimal YEN_PER_UNIT = BigDecimal.valueOf(1000);
    private static final int MOST_DIGITS = 15;
    private static final int SOURCES = 5;

    /**
     * A cell that cannot be read.
     *
     * @param line of the file, 1-based
     * @param head of the column
     * @param why {@code number}, {@code yen} or {@code item}
     */
    public record Problem(int line, String head, String text, String why) {}

    /** Reads every row. */
    public static AccountReading of(AccountFile file, ColumnMapping mapping) {
        Reader reader = new Reader(file, mapping);
        file.rows().forEach(reader::read);
        return new AccountReading(reader.lines, reader.problems, reader.sums, reader.unfooted);
    }

    private static final class Reader {
        private final List<AccountLine> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Integer> sums = new ArrayList<>();
        private final List<Integer> unfooted = new ArrayList<>();
        private final List<String> heads;
        private final Map<AccountColumn, Integer> columns;
        private final MoneyUnit unit;

        private Reader(AccountFile file, ColumnMapping mapping) {
            this.heads = file.heads();
            this.columns = mapping.columns();
            this.unit = mapping.unit();
        }

        void read(CsvText.Row row) {
            List<String> codes = new ArrayList<>(AccountItem.LEVELS);
            List<String> names = new ArrayList<>(AccountItem.LEVELS);
            StringBuilder key = new StringBuilder();
            String nameKey = "";
            boolean said = false;
            for (int level = 0; level < AccountItem.LEVELS; level++) {
                String code = cell(row, AccountColumn.codeOf(level));
                String name = cell(row, AccountColumn.nameOf(level));
                codes.add(code);
                names.add(name);
                String own = JapaneseText.key(name);
                key.append(level == 0 ? "" : "/").append(code.isEmpty() ? own : JapaneseText.key(code));
                nameKey = own.isEmpty() ? nameKey : own;
                said |= !code.isEmpty() || !name.isEmpty();
            }
            if (HeadWords.sum(nameKey) || !said && HeadWords.sum(row.cell(0))) {
                sums.add(row.line());
                return;
            }
            if (!said) {
                problems.add(new Problem(row.line(), "", "", "item"));
                return;
            }
            lines.add(new AccountLine(key.toString(), codes, names, nameKey, yen(row)));
        }

        private List<@Nullable Long> yen(CsvText.Row row) {
            List<@Nullable Long> yen = new ArrayList<>(SOURCES + 1);
            long sum = 0;
            int known = 0;
            for (int at = AccountColumn.TOTAL.ordinal(); at < AccountColumn.values().length; at++) {
                Long amount = yen(row, AccountColumn.values()[at]);
                yen.add(amount);
                if (at > AccountColumn.TOTAL.ordinal() && amount != null) {
                    sum += amount;
                    known++;
                }
            }
            Long total = yen.get(0);
            if (total != null && known == SOURCES && sum != total) {
                unfooted.add(row.line());
            }
            return yen;
        }

        private @Nullable Long yen(CsvText.Row row, AccountColumn column) {
            String text = cell(row, column);
            if (text.isEmpty()) {
                return null;
            }
            String plain = plain(text);
            if (!plain.matches("-?[0-9]+(\\.[0-9]+)?") || plain.length() > MOST_DIGITS) {
                problems.add(new Problem(row.line(), heads.get(at(column)), text, "number"));
                return null;
            }
            BigDecimal number = new BigDecimal(plain);
            BigDecimal yen = (unit == MoneyUnit.YEN ? number : number.multiply(YEN_PER_UNIT)).stripTrailingZeros();
            if (yen.scale() > 0) {
                problems.add(new Problem(row.line(), heads.get(at(column)), text, "yen"));
                return null;
            }
            return yen.longValueExact();
        }

        /** 1,200 and ▲１，２００ as a program writes them; what is no number stays what it is. */
        private static String plain(String text) {
            String key = JapaneseText.key(text);
            String number = key.startsWith("▲") ? "-" + key.substring(1) : key;
            return number.matches("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?") ? number.replace(",", "") : number;
        }

        private int at(AccountColumn column) {
            Integer at = columns.get(column);
            return at == null ? -1 : at;
        }

        private String cell(CsvText.Row row, AccountColumn column) {
            int at = at(column);
            return at < 0 ? "" : JapaneseText.strip(row.cell(at));
        }
    }
}
