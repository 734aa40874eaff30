package jp.shirube.app.desk.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shirube.app.audit.RowChange;
import jp.shirube.app.budget.ItemAmounts;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.MoneyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Names of fields, and what they say before and after. */
@Component
class ChangedFieldWords {
    private static final String ACCOUNT_FILE = "intake.account_import";

    private final MessageSource messages;
    private final JapaneseFormats formats;
    private final ItemAmounts items;

    ChangedFieldWords(MessageSource messages, JapaneseFormats formats, ItemAmounts items) {
        this.items = items;
        this.messages = messages;
        this.formats = formats;
    }

    /** The kind of a thing, such as 事業. */
    String kind(String table) {
        return word("where.table." + table, table);
    }

    /** Whether a row that is no part of anything has a year and a stage to be told by, but no name. */
    static boolean tellsItself(RowChange change) {
        return change.row().table().equals(ACCOUNT_FILE);
    }

    /** What of its thing a row is: its kind with its year, party or name. */
    String part(RowChange change) {
        String kind = word("where.table." + change.row().table(), change.row().table());
        String party =
                change.find("party").map(each -> word("history.of", "", each)).orElse("");
        String year = change.find("year")
                .filter(each -> each.matches("[0-9]+"))
                .map(each -> word("history.of-year", "", formats.fiscalYear(Integer.parseInt(each))))
                .orElse("");
        String stage = change.row().table().equals("project.cost")
                ? change.find("kind")
                        .map(each -> word("history.of", "", word("desk.cost-kind." + each, each)))
                        .orElse("")
                : budget(change);
        return year + kind + stage + party;
    }

    /** Stage and source of an amount, the item of a share, the stage of a file of the accounts; nothing of any other row. */
    private String budget(RowChange change) {
        if (change.row().table().equals("budget.account_share")) {
            return change.find("item_id")
                    .map(each -> word("history.of", "", String.join(" › ", items.path(Long.parseLong(each)))))
                    .orElse("");
        }
        if (tellsItself(change)) {
            return change.find("stage")
                    .map(each -> word("history.of", "", stage(change, each)))
                    .orElse("");
        }
        if (!change.row().table().equals("budget.stage_amount")) {
            return "";
        }
        String stage = change.find("stage").map(each -> stage(change, each)).orElse("");
        String source = change.find("funding")
                .map(each -> " " + word("edit.code.stage-amount.funding." + each, each))
                .orElse("");
        return word("history.of", "", stage + source);
    }

    private String stage(RowChange change, String stage) {
        String said = word("edit.code.stage-amount.stage." + stage, stage);
        return change.find("ordinal")
                .filter(each -> !each.equals("0"))
                .map(each -> word("history.ordinal", "", said, each))
                .orElse(said);
    }

    ChangedField reordered() {
        return new ChangedField(word("history.field.position", ""), "", word("history.reordered", ""));
    }

    /** A field before and after; equal where nothing that people see differs. */
    ChangedField say(RowChange change, String field, Things things) {
        String table = change.row().table();
        return new ChangedField(
                word("history.field." + table + "." + field, word("history.field." + field, field)),
                value(table, field, change.before(), things),
                value(table, field, change.after(), things));
    }

    private String value(String table, String field, ObjectNode row, Things things) {
        if (row.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "baseline", "target" -> measured(row, field);
            case "value" -> row.has("value_state") ? measured(row, field) : plain(table, field, row.get(field));
            case "amount" -> amount(row);
            case "share" -> share(row);
            case "period" -> text(row, "period_printed");
            case "node_key", "parent_key" -> {
                String key = text(row, field);
                yield key.isEmpty() ? word("history.top", "") : things.node(key).orElse(key);
            }
            default -> plain(table, field, row.get(field));
        };
    }

    /** A part of an item in percent; an item without project is no matter of the plan. */
    private String share(ObjectNode row) {
        return text(row, "project_key").isEmpty()
                ? word("account-file.items.outside", "")
                : formats.number(new BigDecimal(text(row, "share")).stripTrailingZeros()) + word("money.percent", "");
    }

    private String measured(ObjectNode row, String field) {
        String state = text(row, field + "_state");
        String number = text(row, field + "_number");
        String said = number.isEmpty()
                ? text(row, field + "_text").isEmpty()
                        ? state.isEmpty() ? "" : word("where.state." + state, "")
                        : text(row, field + "_text")
                : formats.number(new BigDecimal(number)) + text(row, field + "_qualifier") + text(row, field + "_unit");
        String printed = text(row, field + "_as_of_printed");
        return printed.isEmpty() ? said : word("history.as-of", "", said, printed);
    }

    private String amount(ObjectNode row) {
        String amount = text(row, "amount");
        if (amount.isEmpty()) {
            return word("where.state." + text(row, "state"), "");
        }
        MoneyUnit unit = MoneyUnit.YEN.code().equals(text(row, "unit")) ? MoneyUnit.YEN : MoneyUnit.THOUSAND_YEN;
        return word("history.thousand-yen", "", formats.thousandYen(formats.yen(new BigDecimal(amount), unit)));
    }

    private String plain(String table, String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            List<String> lines = new ArrayList<>();
            value.forEach(each -> lines.add(
                    each.isNull()
                            ? formats.state(jp.shirube.exchange.ValueState.UNDEFINED)
                            : formats.figure(each.asString())));
            return String.join("\n", lines);
        }
        String text = value.asString();
        if (value.isBoolean()) {
            return word("history." + field + "." + text, word("history." + text, text));
        }
        if (value.isNumber()) {
            return formats.number(new BigDecimal(text));
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return formats.day(LocalDate.parse(text));
        }
        return word("history.code." + table + "." + field + "." + text, text);
    }

    private static String text(ObjectNode row, String column) {
        JsonNode value = row.get(column);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private String word(String key, String otherwise, String... arguments) {
        String found = messages.getMessage(key, arguments, otherwise, Locale.JAPAN);
        return found == null ? otherwise : found;
    }
}
