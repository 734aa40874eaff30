package jp.shirube.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyKind;
import jp.shirube.exchange.BodyMember;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;

class PersonalNamesTest {
    @Test
    void aNameIsBlottedOutHoweverItsPartsAreSpaced() {
        PersonalNames names = PersonalNames.of(document());

        assertThat(names.blot("会長 山川　一郎、山川一郎、山川 一郎（山川町）")).isEqualTo("会長 ■■、■■、■■（山川町）");
    }

    @Test
    void noNameIsLeftInAPublicPlanNeitherInQuotesNorInFindings() {
        PlanDocument document = document();
        PlanDocument shown = PersonalNames.of(document).without(document);

        assertThat(PlanJson.of(document)).contains("山川 一郎");
        assertThat(PlanJson.of(shown)).doesNotContain("山川 一郎", "海野太郎");
        assertThat(shown.findings()).isEmpty();
        assertThat(shown.bodies().get(0).members().get(0).organisation()).isEqualTo("区長会");
        assertThat(shown.bodies().get(0).chair()).isEqualTo("区長会");
        assertThat(shown.bodies().get(0).viceChairs()).isEmpty();
    }

    private static PlanDocument document() {
        SourceRef line = SourceRef.ofLine(1, "区長会 山川 一郎");
        Body body = new Body(
                "懇談会",
                BodyKind.COUNCIL,
                null,
                "区長会",
                List.of("海野太郎"),
                List.of(new BodyMember("区長会", "山川 一郎", "会長", null, null)),
                null,
                line);
        return new PlanDocument(
                new PlanHeader("計画", PlanKind.OTHER, null, List.of(), null, null, List.of(), null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(body),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Finding("unread", Severity.INFO, "left over", line, List.of())));
    }
}
