package jp.shirube.exchange;

import java.util.Optional;

/** A closed word list of the exchange format: every constant has the word that stands in the JSON. */
public interface Coded {

    /** The word in the JSON, such as {@code zone-vision}. */
    String code();

    /** The constant with a code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
