package jp.shirube.app.desk.ledger;

import java.util.Collection;
import java.util.List;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.stereotype.Component;

/** Names of what lines of a ledger are compared by. */
@Component("facetWords")
class FacetWords {
    private final MessageBundle words = MessageBundle.of("ledger");
    private final JapaneseFormats formats;

    FacetWords(JapaneseFormats formats) {
        this.formats = formats;
    }

    /** In order; {@code cost.2025} is the cost of a year. */
    public List<String> of(Collection<String> facets) {
        return facets.stream().map(this::word).toList();
    }

    private String word(String facet) {
        String[] parts = facet.split("\\.");
        return parts.length == 1
                ? words.format("ledger.facet." + facet)
                : words.format("ledger.facet." + parts[0], formats.shortYear(Integer.parseInt(parts[1])));
    }
}
