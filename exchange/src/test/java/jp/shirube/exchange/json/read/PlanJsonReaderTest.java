package jp.shirube.exchange.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.SampleDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.exchange.json.read.UnreadablePlan.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonReaderTest {

    private static final String FULL = PlanJson.of(SampleDocument.full());

    @Test
    void readsBackExactlyWhatWasPrinted() {
        assertThat(PlanJsonReader.read(FULL)).isEqualTo(SampleDocument.full());
    }

    @Test
    void readsBackAnyDocument() {
        RandomRecords random = new RandomRecords(20261121);
        for (int i = 0; i < 300; i++) {
            PlanDocument document = random.next(PlanDocument.class);
            PlanDocument read = PlanJsonReader.read(PlanJson.of(document));
            assertThat(read).isEqualTo(document);
        }
    }

    @Test
    void keepsThePrintedPrecision() {
        PlanDocument read = PlanJsonReader.read(FULL);
        assertThat(read.indicators().get(0).target().number()).hasToString("-1.50");
    }

    @Test
    void readsAnAbsentListAsAnEmptyOne() {
        PlanDocument read =
                PlanJsonReader.read("{\"format\":\"shirube-plan/1\",\"plan\":{\"title\":\"み\",\"kind\":\"other\"}}");
        assertThat(read.projects()).isEmpty();
        assertThat(read.plan().issuer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "計画", "[]", "{", "{\"format\":\"shirube-plan/1\"} x", "{\"a\":1,\"a\":2}"})
    void refusesWhatIsNoJsonObject(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.NO_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"format\":1}", "{\"format\":\"shirube-plan/2\"}"})
    void refusesAnotherFormat(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.FORMAT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"level\": \"政策分野\", | '' | MISSING | /nodes/0/level",
                "\"title\": | \"titel\": | UNKNOWN_FIELD | /plan/titel",
                "\"order\": 1 | \"order\": \"1\" | TYPE | /projects/0/placements/0/order",
                "\"order\": 1 | \"order\": 1.0 | TYPE | /projects/0/placements/0/order",
                "\"kind\": \"zone-vision\" | \"kind\": \"leaflet\" | WORD | /plan/kind",
                "\"2024-05-01\" | \"2024-02-30\" | WORD | /meetings/0/date",
                "\"value\": 1200 | \"value\": 1e999999999 | WORD | /series/0/points/0/value",
                "\"amount\": 1200, | '' | CONTRADICTION | /projects/0/costs/0"
            })
    void saysWhatIsWrongAndWhere(String from, String to, Reason reason, String place) {
        assertThat(FULL).contains(from);
        UnreadablePlan refusal = refusal(FULL.replace(from, to));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.place()).isEqualTo(place);
        assertThat(refusal).hasMessageContaining(place);
    }

    @Test
    void namesTheLineOfBrokenJson() {
        assertThatThrownBy(() -> PlanJsonReader.read(FULL.substring(0, FULL.length() / 2)))
                .isInstanceOf(UnreadablePlan.class)
                .extracting(refusal -> ((UnreadablePlan) refusal).place())
                .asString()
                .matches("[0-9]{2,}:[0-9]+");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 5000})
    void refusesDeepNestingWithoutOverflowingTheStack(int depth) {
        String nested = "[".repeat(depth * 20) + "]".repeat(depth * 20);
        assertThat(refusal("{\"format\":\"shirube-plan/1\",\"plan\":" + nested + "}"))
                .isNotNull();
    }

    private static UnreadablePlan refusal(String text) {
        return catchThrowableOfType(UnreadablePlan.class, () -> PlanJsonReader.read(text));
    }
}
