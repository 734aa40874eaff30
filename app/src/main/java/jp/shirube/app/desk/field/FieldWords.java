package jp.shirube.app.desk.field;

import java.util.List;
import jp.shirube.app.audit.Choice;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.AskedOnce;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/** Says in words what rows and fields are called, and what they say. */
@Component
public class FieldWords {
    private final MessageBundle words = MessageBundle.of("edit");
    private final JapaneseFormats formats;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final EditableItems items;

    public FieldWords(JapaneseFormats formats, PlanNumbers numbers, Plans plans, EditableItems items) {
        this.items = items;
        this.formats = formats;
        this.numbers = numbers;
        this.plans = plans;
    }

    /** What an item is called. */
    public String item(EditableItem item) {
        return words.format("edit.item." + item.item());
    }

    /** What a field of an item is called. */
    public String field(EditableItem item, EditableField field) {
        return words.format("edit.field." + item.item() + "." + field.name());
    }

    /** What a field of a row is called, with what tells the row apart: 令和7年度（2025）の事業費. */
    public String title(StandingRow row, EditableField field) {
        String own = own(row);
        String name = field(row.item(), field);
        boolean plain =
                own.isEmpty() || row.slug() != null || row.text(field.name()).equals(own);
        return plain ? name : words.format("edit.of", own, name);
    }

    /** The mark and the title of a node as one heading. */
    public static String label(StandingRow node) {
        return (node.text("mark") + " " + node.text("title")).strip();
    }

    /** What tells a row from others of its kind; empty where nothing does. */
    public String own(StandingRow row) {
        return switch (row.item().item()) {
            case "plan" -> row.text("title");
            case "node" -> label(row);
            case "section" -> row.text("heading");
            case "placement" -> node(row, row.text("node"));
            case "schedule-row" -> row.text("activity");
            case "party-role" -> row.text("party");
            case "cost" -> cost(row);
            case "stage-amount" -> stage(row);
            case "year-plan",
                    "placement-year-plan",
                    "schedule-year",
                    "actual",
                    "annual-target",
                    "target-revision",
                    "series-break",
                    "compared-value" -> year(row.text("year"));
            default -> row.text("name");
        };
    }

    /** What something is, and its name. */
    public String named(String item, String own) {
        return words.format("edit.named", item, own);
    }

    /** Something of one thing among several. */
    public String within(String what, String own) {
        return words.format("edit.of", own, what);
    }

    private String cost(StandingRow row) {
        String year = year(row.text("year"));
        String party = row.text("party");
        String of = party.isEmpty() ? year : words.format("edit.party", year, party);
        return row.text("kind").equals("settled") ? words.format("edit.settled", of) : of;
    }

    /** 令和8年度（2026）の当初 国庫支出金. */
    private String stage(StandingRow row) {
        String stage = words.format("edit.code.stage-amount.stage." + row.text("stage"));
        String numbered = row.text("stage").equals("supplementary")
                ? words.format("edit.stage.number", row.text("ordinal"), stage)
                : stage;
        String source = row.text("funding");
        return words.format("edit.stage", year(row.text("year")), numbered)
                + (source.isEmpty() ? "" : " " + words.format("edit.code.stage-amount.funding." + source));
    }

    private String year(String year) {
        return year.isEmpty() ? "" : formats.fiscalYear(Integer.parseInt(year));
    }

    private String node(StandingRow row, String key) {
        return plans.outline(numbers.id(row.plan())).stream()
                .filter(node -> node.key().equals(key))
                .map(node -> node.label())
                .findFirst()
                .orElse("");
    }

    /** What a code stands for. */
    public String code(EditableItem item, EditableField field, String code) {
        return words.format("edit.code." + item.item() + "." + field.name() + "." + code);
    }

    private String choice(StandingRow row, EditableField field, String code) {
        List<Choice> choices = AskedOnce.of(
                FieldWords.class,
                List.of(row.row().table(), field.path(), row.plan()),
                () -> items.choices(row.item(), field, row.plan()));
        return choices.stream()
                .filter(each -> each.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** What a field says; empty for nothing. */
    public String say(StandingRow row, EditableField field, EnteredValue value) {
        String text = value.text();
        if (field.kind().measured()) {
            return value.number() != null
                    ? formats.number(value.number())
                    : value.state() == ValueState.TEXT ? text : formats.state(value.state());
        }
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case CODE -> code(row.item(), field, text);
            case CHOICE -> choice(row, field, text);
            case YEAR, AS_OF -> year(text);
            case FLAG -> words.format("edit.flag." + text);
            case NODE -> node(row, text);
            default -> text;
        };
    }

    /** What a field says, in the words that a person would type. */
    public String typed(EditableField field, EnteredValue value) {
        boolean year = field.kind() == FieldKind.YEAR || field.kind() == FieldKind.AS_OF;
        return year && !value.text().isEmpty() ? formats.shortYear(Integer.parseInt(value.text())) : value.text();
    }
}
