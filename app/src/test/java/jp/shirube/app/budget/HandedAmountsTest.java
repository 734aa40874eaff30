package jp.shirube.app.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.StageCell.Basis;
import jp.shirube.app.project.MergeRefused;
import org.junit.jupiter.api.Test;

class HandedAmountsTest {
    private static final AmountKey INITIAL = AmountKey.whole(2026, Stage.INITIAL, 0);

    private static ProjectMoney having(AmountKey key, Amount amount, Basis basis) {
        return ProjectMoney.of("p", Map.of(key, new StageCell(amount, null, basis)));
    }

    private static Map<AmountKey, Amount> joined(Amount one, Basis basis, Amount other, Basis otherBasis) {
        return HandedAmounts.joined(List.of(having(INITIAL, one, basis), having(INITIAL, other, otherBasis)));
    }

    @Test
    void anEnteredAmountIsAddedToWhatFollowsFromAccounts() {
        assertThat(joined(Amount.of(100), Basis.ENTERED, Amount.of(50), Basis.ACCOUNTS))
                .containsExactly(Map.entry(INITIAL, Amount.of(150)));
    }

    @Test
    void amountsOfAccountsAddUpByThemselves() {
        assertThat(joined(Amount.of(100), Basis.ACCOUNTS, Amount.of(50), Basis.ACCOUNTS))
                .isEmpty();
    }

    @Test
    void aPrintedAmountWouldVanishBehindAccountsAndIsAdded() {
        assertThat(joined(Amount.of(100), Basis.DOCUMENT, Amount.of(50), Basis.ACCOUNTS))
                .containsExactly(Map.entry(INITIAL, Amount.of(150)));
    }

    @Test
    void noBudgetBesideANumberAddsNothing() {
        assertThat(joined(Amount.of(100), Basis.ENTERED, Amount.NO_BUDGET, Basis.ENTERED))
                .containsExactly(Map.entry(INITIAL, Amount.of(100)));
        assertThat(joined(Amount.NO_BUDGET, Basis.ENTERED, Amount.UNDECIDED, Basis.ENTERED))
                .containsExactly(Map.entry(INITIAL, Amount.UNDECIDED));
    }

    @Test
    void aNumberAndSomethingUndecidedHaveNoSum() {
        assertThatThrownBy(() -> joined(Amount.of(1), Basis.ENTERED, Amount.UNDECIDED, Basis.ENTERED))
                .isInstanceOf(MergeRefused.class);
    }

    @Test
    void thePlannedWholeIsThePlansOwn() {
        AmountKey planned = AmountKey.whole(2026, Stage.PLANNED, 0);

        assertThat(HandedAmounts.joined(List.of(having(planned, Amount.of(1), Basis.ENTERED))))
                .isEmpty();
    }
}
