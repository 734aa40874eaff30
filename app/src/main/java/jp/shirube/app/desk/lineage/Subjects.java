package jp.shirube.app.desk.lineage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.desk.field.ListTexts;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a field of a row in words: what it is called, what it is, how it is kept and how it was printed. */
@Component
class Subjects {
    private static final String COST = "project.cost";
    private static final String COST_ROW = "budget.cost_row";

    private final JapaneseFormats formats;
    private final ListTexts lists;
    private static final String PROJECT = "project.project";

    private final MessageBundle words = MessageBundle.of("where");
    private final MessageBundle statuses = MessageBundle.of("desk");

    Subjects(JapaneseFormats formats, ListTexts lists) {
        this.formats = formats;
        this.lists = lists;
    }

    Spoken speak(Asked asked, RowState row, Origin origin) {
        if (asked.row().table().equals(COST)) {
            return cost(row, origin, row.find("kind"));
        }
        if (asked.row().table().equals("budget.stage_amount")) {
            return cost(row, origin, row.find("stage"));
        }
        if (asked.row().table().equals(COST_ROW) && !asked.field().equals("label")) {
            return budget(asked, row);
        }
        if (row.find(asked.field() + "_state") != null) {
            return measured(asked, row);
        }
        return plain(asked, row, origin);
    }

    /** What a row calls itself, such as the name of a project. */
    private String name(RowState row) {
        for (String field : List.of("name", "title", "label", "heading", "activity", "party", "message", "text")) {
            String found = row.find(field);
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    private Spoken cost(RowState row, Origin origin, @Nullable String stage) {
        BigDecimal amount = row.findNumber("amount");
        MoneyUnit unit = MoneyUnit.YEN.code().equals(row.find("unit")) ? MoneyUnit.YEN : MoneyUnit.THOUSAND_YEN;
        Integer year = row.findInteger("year");
        String text = amount == null ? state(row.find("state")) : formats.thousandYen(formats.yen(amount, unit));
        String what = words.format(
                row.find("party") == null ? "where.cost" : "where.cost-of",
                Objects.requireNonNullElse(row.find("party"), ""));
        return new Spoken(
                year == null ? what : words.format("where.of-year", formats.fiscalYear(year), what),
                text,
                amount == null ? null : words.format("where.thousand-yen"),
                amount == null ? null : formats.wholeYen(formats.yen(amount, unit)),
                amount == null ? printed(origin) : formats.number(amount),
                words.format("where.unit." + unit.code()),
                year,
                null,
                "where.stage." + stage);
    }

    private Spoken budget(Asked asked, RowState row) {
        Integer at = asked.at();
        BigDecimal amount = at == null
                ? row.findNumber("total")
                : lists.numbers(row.find("amounts")).get(at);
        MoneyUnit unit = MoneyUnit.YEN.code().equals(row.find("unit")) ? MoneyUnit.YEN : MoneyUnit.THOUSAND_YEN;
        String label = words.format("where.amount-of", Objects.requireNonNullElse(row.find("label"), ""));
        Integer year = asked.year();
        return new Spoken(
                year == null
                        ? words.format("where.total-of", Objects.requireNonNullElse(row.find("label"), ""))
                        : words.format("where.of-year", formats.fiscalYear(year), label),
                amount == null ? formats.state(jp.shirube.exchange.ValueState.UNDEFINED) : formats.number(amount),
                words.format("where.unit." + unit.code()),
                amount == null ? null : formats.wholeYen(formats.yen(amount, unit)),
                amount == null ? null : formats.number(amount),
                words.format("where.unit." + unit.code()),
                year,
                null,
                null);
    }

    private Spoken measured(Asked asked, RowState row) {
        String field = asked.field();
        BigDecimal number = row.findNumber(field + "_number");
        String text = Objects.requireNonNullElse(row.find(field + "_text"), "");
        String shown = number == null
                ? Optional.of(text).filter(each -> !each.isEmpty()).orElseGet(() -> state(row.find(field + "_state")))
                : formats.number(number) + Objects.requireNonNullElse(row.find(field + "_qualifier"), "");
        String unit = row.find(field + "_unit");
        return new Spoken(
                words.format("where.field-of", name(row), words.format("where.field." + field)),
                shown,
                number == null ? null : unit,
                number == null ? null : number.toPlainString(),
                text.isEmpty() ? null : text,
                number == null ? null : unit,
                row.findInteger(field + "_as_of_year"),
                row.find(field + "_as_of_printed"),
                null);
    }

    private Spoken plain(Asked asked, RowState row, Origin origin) {
        String value = Objects.requireNonNullElse(row.find(asked.field()), "");
        boolean status = asked.row().table().equals(PROJECT) && asked.field().equals("status");
        String text = status && !value.isEmpty() ? statuses.format("desk.status." + value) : lists.lines(value);
        String table = asked.row().table();
        String what = words.format("where.table." + table);
        String own = name(row);
        return new Spoken(
                own.isEmpty() || own.equals(text) ? what : words.format("where.field-of", own, what),
                text,
                null,
                null,
                printed(origin),
                null,
                asked.year() == null ? row.findInteger("year") : asked.year(),
                null,
                null);
    }

    private String state(@Nullable String code) {
        return words.format("where.state." + Objects.requireNonNullElse(code, "none"));
    }

    private static @Nullable String printed(Origin origin) {
        SourceRef place = origin.place();
        return place == null ? null : place.quote();
    }
}
