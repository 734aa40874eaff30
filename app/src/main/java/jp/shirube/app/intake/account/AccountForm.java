package jp.shirube.app.intake.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.budget.AccountStage;
import jp.shirube.app.budget.Stage;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.MoneyUnit;

/** What a person said of a file on the page of its columns. What is said in no sensible way is taken for not said. */
public final class AccountForm {
    private static final String COLUMN = "c.";

    private final Map<String, String> sent;

    AccountForm(Map<String, String> sent) {
        this.sent = sent;
    }

    /** The mapping as sent; empty where the page is opened for the first time or another one that is kept was asked for. */
    Optional<ColumnMapping> mapping(List<String> heads) {
        if (sent.keySet().stream().noneMatch(each -> each.startsWith(COLUMN))
                || !text("use").isEmpty()) {
            return Optional.empty();
        }
        Map<AccountColumn, Integer> columns = new EnumMap<>(AccountColumn.class);
        for (AccountColumn column : AccountColumn.values()) {
            int at = number(COLUMN + column.code()).orElse(-1);
            if (at >= 0 && at < heads.size()) {
                columns.put(column, at);
            }
        }
        return Optional.of(new ColumnMapping(columns, unit()));
    }

    /** Unit of the amounts. */
    public MoneyUnit unit() {
        return Coded.find(MoneyUnit.class, text("unit")).orElse(MoneyUnit.YEN);
    }

    /** Name of the mapping that is kept and asked for; empty for none. */
    public String kept() {
        return text("kept");
    }

    /** Name under which the mapping is to be kept; empty for none. */
    public String name() {
        String name = text("name");
        return name.substring(0, Math.min(name.length(), 80));
    }

    /** Fiscal year of the amounts; empty where none is said. */
    public Optional<Integer> year() {
        return number("year");
    }

    /** Which amounts the file holds; empty where that is not said wholly. */
    public Optional<AccountStage> stage() {
        Stage stage = Coded.find(Stage.class, text("stage")).orElse(Stage.PLANNED);
        int ordinal = stage == Stage.SUPPLEMENTARY ? number("ordinal").orElse(0) : 0;
        return year().filter(year -> stage != Stage.PLANNED && (stage != Stage.SUPPLEMENTARY || ordinal > 0))
                .map(year -> new AccountStage(year, stage, ordinal));
    }

    private Optional<Integer> number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
