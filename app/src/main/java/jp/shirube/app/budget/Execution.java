package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be spent in a year and how much of it was（予算現額と執行率）. 予算現額 = 当初 + 補正 + 繰越; 執行率 = 決算 ÷ 予算現額. Undefined with its reason, never 0,
 * where a part is missing.
 *
 * @param available 予算現額 in whole yen
 * @param settled 決算 in whole yen
 * @param rate in percent with {@value #DECIMALS} decimals, rounded half up
 * @param parts keys of the amounts that go into {@code available}
 */
public record Execution(int year, Computed available, Computed settled, Computed rate, List<AmountKey> parts) {
    private static final int DECIMALS = 4;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public Execution {
        parts = List.copyOf(parts);
    }

    /** What was not spent, in whole yen; undefined where one of both is. */
    public Computed rest() {
        if (!available.known() || !settled.known()) {
            return available.known() ? settled : available;
        }
        return Computed.of(available.get().subtract(settled.get()));
    }

    /** Whether both sides of the rate are numbers, so that it goes into sums of several projects. */
    public boolean compared() {
        return available.known() && settled.known();
    }

    static Execution of(ProjectMoney money, int year) {
        List<AmountKey> parts = new ArrayList<>();
        for (AmountKey stage : money.stages(year)) {
            if (stage.stage() == Stage.INITIAL
                    || stage.stage() == Stage.SUPPLEMENTARY
                    || stage.stage() == Stage.CARRIED_OVER) {
                parts.add(stage);
            }
        }
        Computed available = available(money, year, parts);
        Computed settled = settled(money.amount(AmountKey.whole(year, Stage.SETTLED, 0)));
        return new Execution(year, available, settled, rate(available, settled), parts);
    }

    /** Of sums, which are known where both are numbers. */
    public static Computed rate(long available, long settled) {
        return rate(Computed.yen(available), Computed.yen(settled));
    }

    private static Computed available(ProjectMoney money, int year, List<AmountKey> parts) {
        if (money.amount(AmountKey.whole(year, Stage.INITIAL, 0)).equals(Amount.NONE)) {
            return Computed.undefined("initial");
        }
        long yen = 0;
        int numbers = 0;
        for (AmountKey part : parts) {
            Amount amount = money.amount(part);
            if (amount.equals(Amount.UNDECIDED)) {
                return Computed.undefined("undecided");
            }
            if (amount.known()) {
                yen = Math.addExact(yen, amount.whole());
                numbers++;
            }
        }
        return numbers == 0 ? Computed.undefined("no-budget") : Computed.yen(yen);
    }

    private static Computed settled(Amount amount) {
        if (amount.known()) {
            return Computed.yen(amount.whole());
        }
        return Computed.undefined(amount.equals(Amount.UNDECIDED) ? "undecided" : "settled");
    }

    private static Computed rate(Computed available, Computed settled) {
        if (!available.known()) {
            return available;
        }
        if (!settled.known()) {
            return settled;
        }
        if (available.get().signum() <= 0) {
            return Computed.undefined("nothing-available");
        }
        return Computed.of(settled.get().multiply(PERCENT).divide(available.get(), DECIMALS, RoundingMode.HALF_UP));
    }
}
