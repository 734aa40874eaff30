package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of accounts as a plan sees it（細目と事業）.
 *
 * @param shares of projects of the plan, largest first
 * @param outside whether a person said that it is no matter of the plan
 * @param basis how the shares came to be: {@code person}, {@code name} or {@code year-before}; null where there is none
 * @param amounts its amounts by stage, as written in messages; total only, in whole yen
 */
public record SharedItem(
        AccountItem item,
        List<AccountShare> shares,
        boolean outside,
        @Nullable String basis,
        List<StageTotal> amounts) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public SharedItem {
        shares = List.copyOf(shares);
        amounts = List.copyOf(amounts);
    }

    /** The amount of a stage as a whole. */
    public record StageTotal(AmountKey stage, long yen) {}

    /** Whether nobody said yet whose it is. */
    public boolean open() {
        return shares.isEmpty() && !outside;
    }

    /** All shares together in percent. */
    public BigDecimal whole() {
        return shares.stream().map(AccountShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether its shares are not 100 % together, so that some of its money is nobody's or somebody's twice. */
    public boolean broken() {
        return !shares.isEmpty() && whole().compareTo(PERCENT) != 0;
    }
}
