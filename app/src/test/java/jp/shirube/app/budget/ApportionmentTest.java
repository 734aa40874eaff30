package jp.shirube.app.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    private static Apportionment.Share share(String project, String percent) {
        return new Apportionment.Share(project, new BigDecimal(percent));
    }

    @Test
    void theRestOfCuttingGoesToTheLargestShare() {
        var shares = List.of(share("a", "33.33"), share("b", "33.34"), share("c", "33.33"));

        assertThat(Apportionment.part(100, shares)).isEqualTo(Map.of("a", 33L, "b", 34L, "c", 33L));
    }

    @Test
    void ofEqualSharesTheFirstGetsTheRest() {
        assertThat(Apportionment.part(1001, List.of(share("a", "50"), share("b", "50"))))
                .isEqualTo(Map.of("a", 501L, "b", 500L));
    }

    @Test
    void aNegativeAmountIsPartedWhole() {
        Map<String, Long> parts = Apportionment.part(-101, List.of(share("a", "30"), share("b", "70")));

        assertThat(parts).isEqualTo(Map.of("a", -31L, "b", -70L));
    }

    @Test
    void whatIsNotAHundredPercentTogetherLeavesTheRestToNobody() {
        var shares = List.of(share("a", "50"), share("b", "49.9"));

        assertThat(Apportionment.whole(shares)).isFalse();
        assertThat(Apportionment.part(101, shares)).isEqualTo(Map.of("a", 50L, "b", 50L));
    }

    @Test
    void aProjectWithTwoSharesGetsBoth() {
        assertThat(Apportionment.part(10, List.of(share("a", "60"), share("a", "40"))))
                .isEqualTo(Map.of("a", 10L));
    }

    @Test
    void nobodySharesNothing() {
        assertThat(Apportionment.part(10, List.of())).isEmpty();
    }
}
