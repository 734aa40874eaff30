package jp.shirube.app.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Funding, the budget of a year and its execution, worked out by hand. */
class MoneyArithmeticTest {
    private static final AmountKey INITIAL = AmountKey.whole(2026, Stage.INITIAL, 0);
    private static final AmountKey SUPPLEMENTARY = AmountKey.whole(2026, Stage.SUPPLEMENTARY, 1);
    private static final AmountKey CARRIED = AmountKey.whole(2026, Stage.CARRIED_OVER, 0);
    private static final AmountKey SETTLED = AmountKey.whole(2026, Stage.SETTLED, 0);

    private final Map<AmountKey, StageCell> cells = new HashMap<>();

    private MoneyArithmeticTest with(AmountKey key, Amount amount) {
        cells.put(key, new StageCell(amount, null, StageCell.Basis.ENTERED));
        return this;
    }

    private MoneyArithmeticTest with(AmountKey stage, @Nullable FundingSource source, long yen) {
        return with(stage.of(source), Amount.of(yen));
    }

    private ProjectMoney money() {
        return ProjectMoney.of("p", cells);
    }

    @Test
    void generalFundsAreWhatTheEarmarkedLeave() {
        with(INITIAL, null, 10_000_000).with(INITIAL, FundingSource.NATIONAL, 4_000_000);
        with(INITIAL, FundingSource.BOND, 1_500_001);

        StageCell general = money().funding(INITIAL).source(FundingSource.GENERAL);

        assertThat(general).isEqualTo(new StageCell(Amount.of(4_499_999), null, StageCell.Basis.REST));
        assertThat(money().funding(INITIAL).breaks()).isEmpty();
    }

    @Test
    void withoutAWordOfSourcesNothingIsSaidOfGeneralFunds() {
        with(INITIAL, null, 10_000_000);

        assertThat(money().funding(INITIAL).source(FundingSource.GENERAL)).isEqualTo(StageCell.NOTHING);
    }

    @Test
    void aSourceToBeDecidedLeavesGeneralFundsOpenAndOneWithoutBudgetDoesNot() {
        with(INITIAL, null, 10).with(INITIAL.of(FundingSource.NATIONAL), Amount.UNDECIDED);
        assertThat(money().funding(INITIAL).source(FundingSource.GENERAL)).isEqualTo(StageCell.NOTHING);

        with(INITIAL.of(FundingSource.NATIONAL), Amount.NO_BUDGET);
        assertThat(money().funding(INITIAL).source(FundingSource.GENERAL).amount())
                .isEqualTo(Amount.of(10));
    }

    @Test
    void oneYenTooMuchIsToldWithItsCell() {
        with(INITIAL, null, 1000).with(INITIAL, FundingSource.OTHER, 400).with(INITIAL, FundingSource.GENERAL, 601);

        Funding.Break broken = money().funding(INITIAL).breaks().get(0);

        assertThat(broken).isEqualTo(new Funding.Break(INITIAL.of(FundingSource.GENERAL), "sources", 600, 601));
        assertThat(broken.difference()).isEqualTo(1);
    }

    @Test
    void earmarkedSourcesBeyondTheWholeAreTold() {
        with(INITIAL, null, 1000).with(INITIAL, FundingSource.NATIONAL, 1001);

        assertThat(money().funding(INITIAL).breaks())
                .containsExactly(new Funding.Break(INITIAL, "earmarked", 1001, 1000));
    }

    @Test
    void aCutOfTheBudgetMayBeNegative() {
        with(SUPPLEMENTARY, null, -300).with(SUPPLEMENTARY, FundingSource.NATIONAL, -100);

        assertThat(money().funding(SUPPLEMENTARY).source(FundingSource.GENERAL).amount())
                .isEqualTo(Amount.of(-200));
        assertThat(money().funding(SUPPLEMENTARY).breaks()).isEmpty();
    }

    @Test
    void grantsArePartsOfTheirSource() {
        with(INITIAL, null, 1000).with(INITIAL, FundingSource.NATIONAL, 500);
        with(new AmountKey(2026, Stage.INITIAL, 0, FundingSource.NATIONAL, "g"), Amount.of(501));

        assertThat(money().funding(INITIAL).breaks())
                .containsExactly(new Funding.Break(INITIAL.of(FundingSource.NATIONAL), "grants", 501, 500));
        assertThat(money().funding(INITIAL).source(FundingSource.GENERAL).amount())
                .isEqualTo(Amount.of(500));
    }

    @Test
    void theBudgetOfAYearIsInitialPlusSupplementaryPlusCarriedOver() {
        with(INITIAL, null, 1000)
                .with(SUPPLEMENTARY, null, -200)
                .with(CARRIED, null, 50)
                .with(SETTLED, null, 800);

        Execution execution = money().execution(2026);

        assertThat(execution.available()).isEqualTo(Computed.yen(850));
        assertThat(execution.rate().get()).isEqualByComparingTo(new BigDecimal("94.1176"));
        assertThat(execution.rest()).isEqualTo(Computed.yen(50));
        assertThat(execution.parts()).containsExactly(INITIAL, SUPPLEMENTARY, CARRIED);
    }

    @Test
    void whatIsMissingIsAReasonAndNeverZero() {
        assertThat(money().execution(2026).rate()).isEqualTo(Computed.undefined("initial"));
        with(SETTLED, null, 5);
        assertThat(money().execution(2026).rate()).isEqualTo(Computed.undefined("initial"));
        with(INITIAL, Amount.NO_BUDGET);
        assertThat(money().execution(2026).rate()).isEqualTo(Computed.undefined("no-budget"));
        with(INITIAL, Amount.UNDECIDED);
        assertThat(money().execution(2026).available()).isEqualTo(Computed.undefined("undecided"));
        with(INITIAL, null, 0);
        assertThat(money().execution(2026).available()).isEqualTo(Computed.yen(0));
        assertThat(money().execution(2026).rate()).isEqualTo(Computed.undefined("nothing-available"));
    }

    @Test
    void withoutSettlementThereIsNoRateAndZeroSettledIsZeroPercent() {
        with(INITIAL, null, 100);
        assertThat(money().execution(2026).rate()).isEqualTo(Computed.undefined("settled"));
        assertThat(money().execution(2026).rest()).isEqualTo(Computed.undefined("settled"));
        with(SETTLED, Amount.UNDECIDED);
        assertThat(money().execution(2026).rate()).isEqualTo(Computed.undefined("undecided"));
        with(SETTLED, null, 0);
        assertThat(money().execution(2026).rate().get()).isZero();
    }

    @Test
    void theFirstYearIsNotTheSecond() {
        with(INITIAL, null, 100).with(AmountKey.whole(2027, Stage.INITIAL, 0), null, 300);

        assertThat(money().years()).containsExactly(2026, 2027);
        assertThat(money().execution(2027).available()).isEqualTo(Computed.yen(300));
    }
}
