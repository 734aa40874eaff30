package jp.shirube.app.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a grant（交付金の入力）.
 *
 * @param from first fiscal year; null for not said
 * @param to last fiscal year; null for not said
 */
public record GrantWish(
        String name,
        FundingSource source,
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> columns) {
    public GrantWish {
        name = name.strip();
        columns = columns.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        if (name.isEmpty()
                || source == FundingSource.BOND
                || source == FundingSource.GENERAL
                || from != null && to != null && from > to) {
            throw new GrantRefused();
        }
    }
}
