package jp.shirube.app.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of the accounting system（会計の行）.
 *
 * @param key of its item: the levels by code, or by name where there is no code
 * @param codes of the five levels from 会計 down; empty texts where there is none
 * @param names of the five levels
 * @param nameKey name of the last level that has one, but for width and spaces
 * @param yen the total, then the five sources in the order of {@link FundingSource}, in whole yen; null where nothing is said
 */
public record AccountLine(
        String key, List<String> codes, List<String> names, String nameKey, List<@Nullable Long> yen) {}
