package jp.shirube.app.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/** Comparable words for what lines say. 45 and 45.0 are the same number; width and spaces do not matter; nothing printed is no word. */
final class Facets {
    private Facets() {}

    static void put(Map<String, String> facets, String facet, @Nullable String text) {
        String word = text == null ? "" : JapaneseText.key(text);
        if (!word.isEmpty()) {
            facets.put(facet, word);
        }
    }

    static void put(Map<String, String> facets, String facet, @Nullable Value value) {
        if (value == null || value.state() == ValueState.NONE) {
            return;
        }
        if (value.number() != null) {
            String qualifier = value.qualifier() == null ? "" : value.qualifier();
            facets.put(facet, value.number().stripTrailingZeros().toPlainString() + qualifier);
        } else {
            put(
                    facets,
                    facet,
                    value.state() == ValueState.TEXT
                            ? value.text()
                            : value.state().code());
        }
    }

    static void put(Map<String, String> facets, String facet, @Nullable AsOf asOf) {
        if (asOf != null) {
            facets.put(facet, asOf.kind().code() + asOf.year() + (asOf.date() == null ? "" : asOf.date()));
        }
    }

    /** In any order. */
    static void put(Map<String, String> facets, String facet, List<String> names) {
        put(
                facets,
                facet,
                names.stream().map(JapaneseText::key).distinct().sorted().collect(Collectors.joining(",")));
    }
}
