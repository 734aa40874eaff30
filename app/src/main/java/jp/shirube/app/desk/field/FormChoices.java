package jp.shirube.app.desk.field;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person chose in a form of many fields, by their names; kept as it is where the form has to be shown again. */
public record FormChoices(Map<String, String> sent) {
    public FormChoices {
        sent = Map.copyOf(sent);
    }

    /** Whether it is shown for the first time. */
    public boolean fresh() {
        return sent.isEmpty();
    }

    /** What stands in a field; the given where the form is shown for the first time. */
    public String of(String name, String otherwise) {
        return sent.isEmpty() ? otherwise : sent.getOrDefault(name, "");
    }

    /** Whether a box is ticked; as given where the form is shown for the first time. */
    public boolean ticked(String name, boolean otherwise) {
        return sent.isEmpty() ? otherwise : sent.containsKey(name);
    }

    /** Fields whose names begin so, by what follows. */
    public Map<String, String> below(String beginning) {
        Map<String, String> found = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(beginning)) {
                found.put(name.substring(beginning.length()), value);
            }
        });
        return found;
    }

    /** The reason; null where none was given. */
    @Nullable
    public String reason() {
        String words = TypedField.clean(sent.getOrDefault("reason", ""));
        int longest = Math.min(words.length(), FieldCheck.LONGEST_REASON);
        return words.isEmpty() ? null : words.substring(0, longest);
    }
}
