package jp.shirube.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRefTest {

    @Test
    void keepsAtMostFortyCharactersOfTheQuote() {
        assertThat(SourceRef.ofLine(1, "町".repeat(41)).quote()).isEqualTo("町".repeat(40));
        assertThat(SourceRef.ofLine(1, "町".repeat(40)).quote()).hasSize(40);
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertThat(SourceRef.ofLine(1, "町".repeat(39) + "𠮷野").quote()).isEqualTo("町".repeat(39));
    }

    @Test
    void leavesNoSpaceWhereTheQuoteIsCut() {
        String quote = SourceRef.ofLine(1, "町".repeat(39) + " 村").quote();
        assertThat(SourceRef.ofLine(1, quote).quote()).isEqualTo(quote).hasSize(39);
    }

    @Test
    void hasNoQuoteWhereNothingIsPrinted() {
        assertThat(SourceRef.ofLine(1, " 　").quote()).isNull();
        assertThat(SourceRef.ofLine(1, null).quote()).isNull();
    }

    @Test
    void refusesLinesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRef.ofLine(0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRef.ofLines(5, 4, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceRef(1, null, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceRef(null, 1, null, null, null, null));
    }

    @Test
    void changesOnePartAndKeepsTheOthers() {
        SourceRef at = new SourceRef(3, 5, 2, "表", "B2", "町");
        assertThat(at.withQuote("村")).isEqualTo(new SourceRef(3, 5, 2, "表", "B2", "村"));
        assertThat(at.withPage(9)).isEqualTo(new SourceRef(3, 5, 9, "表", "B2", "町"));
    }

    @Test
    void wantsARuleAndAMessageOfAFinding() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(" ", Severity.INFO, "見本", null, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding("sample", Severity.INFO, "", null, List.of()));
    }
}
