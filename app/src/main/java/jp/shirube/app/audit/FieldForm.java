package jp.shirube.app.audit;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Era;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field between the row that holds it and the form in which it is entered: words for all that is not measured. */
final class FieldForm {
    private static final String STATE = "state";
    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String PRINTED = "printed";

    private FieldForm() {}

    static EnteredValue read(EditableField field, ObjectNode row) {
        JsonNode value = at(field, row);
        return switch (field.kind()) {
            case AMOUNT -> amount(row);
            case VALUE -> value == null ? nothing() : measured(value);
            case TEXTS -> words(lines(value));
            case AS_OF -> words(value == null ? "" : value.get("year").asString());
            default -> words(value == null ? "" : value.asString());
        };
    }

    /** Whether both say the same of such a field. */
    static boolean same(EditableField field, EnteredValue one, EnteredValue other) {
        if (field.kind() != FieldKind.AMOUNT) {
            return one.says(other);
        }
        return one.state() == other.state()
                && (one.number() == null
                        || other.number() == null
                        || one.number().compareTo(other.number()) == 0);
    }

    static void write(EditableField field, ObjectNode row, EnteredValue entered) {
        String name = last(field);
        ObjectNode holder = holder(field, row);
        String text = entered.text();
        switch (field.kind()) {
            case AMOUNT -> amount(row, entered);
            case VALUE -> value(holder.withObject(name), entered);
            case TEXTS -> texts(holder.putArray(name), text);
            case AS_OF -> asOf(holder, name, text);
            case YEAR, COUNT -> whole(holder, name, text);
            case FLAG -> holder.put(name, Boolean.parseBoolean(text));
            default -> word(holder, name, text);
        }
        if (!field.clears().isEmpty()) {
            row.remove(field.clears());
        }
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    private static EnteredValue nothing() {
        return new EnteredValue(ValueState.NONE, "", null);
    }

    private static EnteredValue amount(ObjectNode row) {
        if (row.has("amount")) {
            return EnteredValue.of(row.get("amount").decimalValue());
        }
        return row.has(STATE) ? new EnteredValue(state(row), "", null) : nothing();
    }

    private static EnteredValue measured(JsonNode value) {
        if (!value.has(STATE)) {
            return nothing();
        }
        return new EnteredValue(
                state(value),
                value.has(TEXT) ? value.get(TEXT).asString() : "",
                value.has(NUMBER) ? value.get(NUMBER).decimalValue() : null);
    }

    private static ValueState state(JsonNode value) {
        return Coded.find(ValueState.class, value.get(STATE).asString()).orElseThrow();
    }

    private static String lines(@Nullable JsonNode list) {
        List<String> lines = new ArrayList<>();
        if (list != null) {
            list.forEach(each -> lines.add(each.asString()));
        }
        return String.join("\n", lines);
    }

    private static @Nullable JsonNode at(EditableField field, ObjectNode row) {
        JsonNode value = row;
        for (String step : field.path().split("\\.")) {
            value = value == null ? null : value.get(step);
        }
        return value;
    }

    private static String last(EditableField field) {
        return field.path().substring(field.path().lastIndexOf('.') + 1);
    }

    /** The object that the field stands in. It comes to be with what such an object always has. */
    private static ObjectNode holder(EditableField field, ObjectNode row) {
        int dot = field.path().lastIndexOf('.');
        if (dot < 0) {
            return row;
        }
        ObjectNode holder = row.withObject(field.path().substring(0, dot));
        if (field.path().startsWith("period.") && !holder.has(PRINTED)) {
            holder.put(PRINTED, "");
        } else if (!field.path().startsWith("period.") && !holder.has(STATE)) {
            holder.put(STATE, ValueState.NONE.code()).put(TEXT, "");
        }
        return holder;
    }

    private static void amount(ObjectNode row, EnteredValue entered) {
        row.put(STATE, entered.state().code());
        if (entered.number() == null) {
            row.remove("amount");
        } else {
            row.put("amount", entered.number());
        }
    }

    /** Unit and time stay; 以上 and the like stay with a number only. */
    private static void value(ObjectNode value, EnteredValue entered) {
        value.put(STATE, entered.state().code()).put(TEXT, entered.text());
        if (entered.number() == null) {
            value.remove(NUMBER);
            value.remove("qualifier");
        } else {
            value.put(NUMBER, entered.number());
        }
    }

    private static void texts(ArrayNode list, String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
    }

    private static void asOf(ObjectNode holder, String name, String text) {
        holder.remove(name);
        if (!text.isEmpty()) {
            int year = Integer.parseInt(text);
            Era era = Era.ofWestern(year);
            holder.putObject(name)
                    .put("kind", AsOfKind.FISCAL_YEAR.code())
                    .put("year", year)
                    .put(PRINTED, String.valueOf(era.letter()) + era.yearOf(year));
        }
    }

    private static void whole(ObjectNode holder, String name, String text) {
        if (text.isEmpty()) {
            holder.remove(name);
        } else {
            holder.put(name, Integer.parseInt(text));
        }
    }

    private static void word(ObjectNode holder, String name, String text) {
        if (text.isEmpty()) {
            holder.remove(name);
        } else {
            holder.put(name, text);
        }
    }
}
