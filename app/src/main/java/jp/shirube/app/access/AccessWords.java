package jp.shirube.app.access;

import java.util.Arrays;
import java.util.Locale;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.stereotype.Component;

/** The Japanese names of roles, acts, things, phases and scopes, as the table of rights and the pages use them. */
@Component
public class AccessWords {
    private final MessageBundle texts = MessageBundle.of("access");

    /** Name of a word, such as 入力者. */
    public String of(Enum<?> word) {
        return texts.format("access."
                + word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + word.name().toLowerCase(Locale.ROOT));
    }

    /** The word of a name; throws where no word is called so. */
    <E extends Enum<E>> E find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The table of rights has no " + type.getSimpleName() + " called " + name));
    }
}
