package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of contents or of an overview table（目次・一覧）.
 *
 * @param nodePath titles from the root down
 * @param page as printed; null where none is printed
 */
public record Listing(
        List<String> nodePath, String title, @Nullable Integer page, SourceRef source) implements Sourced {

    public Listing {
        nodePath = List.copyOf(nodePath);
    }
}
