package jp.shirube.exchange.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import jp.shirube.exchange.Coded;
import org.jspecify.annotations.Nullable;

/** Writes indented JSON. A field whose value is null is left out, which means the same. */
public final class JsonWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out;
    private int depth;
    private boolean first = true;

    /** Writes to the end of a text. */
    public JsonWriter(StringBuilder out) {
        this.out = out;
    }

    /** An object as the next element or as the value of the field begun last. */
    public void object(Runnable fields) {
        open('{');
        fields.run();
        close('}');
    }

    /** A field; left out where the value is null. */
    public void field(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            string(value);
        }
    }

    /** A field; left out where the value is null. */
    public void field(String name, @Nullable Integer value) {
        if (value != null) {
            name(name);
            out.append(value.intValue());
        }
    }

    /** A field; left out where the value is null. */
    public void field(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            out.append(value.booleanValue());
        }
    }

    /** A field; left out where the value is null. */
    public void field(String name, @Nullable BigDecimal value) {
        if (value != null) {
            name(name);
            out.append(value.toPlainString());
        }
    }

    /** A field; left out where the value is null. */
    public void field(String name, @Nullable Coded value) {
        field(name, value == null ? null : value.code());
    }

    /** An object as a field; left out where the value is null. */
    public <T> void field(String name, @Nullable T value, Consumer<T> fields) {
        if (value != null) {
            name(name);
            object(() -> fields.accept(value));
        }
    }

    /** A list of objects as a field, one object an element; an empty list is written. */
    public <T> void objects(String name, List<T> values, Consumer<T> fields) {
        array(name, values, value -> {
            element();
            object(() -> fields.accept(value));
        });
    }

    /** A list as a field. */
    public void strings(String name, List<String> values) {
        array(name, values, value -> {
            element();
            string(value);
        });
    }

    /** A list as a field. */
    public void integers(String name, List<Integer> values) {
        array(name, values, value -> {
            element();
            out.append(value.intValue());
        });
    }

    /** Numbers as a field, null elements written as null: they keep the column. */
    public void numbers(String name, List<@Nullable BigDecimal> values) {
        name(name);
        open('[');
        for (BigDecimal value : values) {
            element();
            out.append(value == null ? "null" : value.toPlainString());
        }
        close(']');
    }

    private <T> void array(String name, List<T> values, Consumer<T> element) {
        name(name);
        open('[');
        values.forEach(element);
        close(']');
    }

    private void name(String name) {
        element();
        out.append('"').append(name).append("\": ");
    }

    private void element() {
        if (!first) {
            out.append(',');
        }
        first = false;
        line();
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
    }

    private void line() {
        out.append('\n');
        for (int level = 0; level < depth; level++) {
            out.append(INDENT);
        }
    }

    private void string(String value) {
        out.append('"');
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean quoted = c == '"' || c == '\\';
            if (quoted || c < 0x20 || Character.isSurrogate(c) && isLoneSurrogate(value, i)) {
                out.append(value, start, i);
                start = i + 1;
                if (quoted) {
                    out.append('\\').append(c);
                } else {
                    escape(c);
                }
            }
        }
        out.append(value, start, value.length()).append('"');
    }

    /** Half of a character: UTF-8 cannot hold it. */
    private static boolean isLoneSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    private void escape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
