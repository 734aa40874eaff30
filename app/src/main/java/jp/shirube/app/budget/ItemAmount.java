package jp.shirube.app.budget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts say of an item in a stage（細目の額）.
 *
 * @param number of its row, by which its history is found
 * @param document the file that said so last
 * @param yen the total, then the five sources in the order of {@link FundingSource}; sources are all null where the accounts say nothing of them
 */
public record ItemAmount(long number, AmountKey stage, long document, String fileName, List<@Nullable Long> yen) {
    public ItemAmount {
        yen = new ArrayList<>(yen);
    }
}
