package jp.shirube.app.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisionLinesTest {
    @Test
    void aVisionIsBrokenWherePhrasesEndIntoLinesAsEvenAsCanBe() {
        assertThat(VisionLines.of("小さな村が大きな夢へ歩みだすまち")).containsExactly("小さな村が", "大きな夢へ", "歩みだすまち");
    }

    @Test
    void aVisionWithoutPhrasesStaysInOneLine() {
        assertThat(VisionLines.of("安心立町")).containsExactly("安心立町");
    }

    @Test
    void noCharacterIsLost() {
        String vision = "ひと・もの・ことがつながり、みんなでつくるまち";
        assertThat(String.join("", VisionLines.of(vision))).isEqualTo(vision);
    }
}
