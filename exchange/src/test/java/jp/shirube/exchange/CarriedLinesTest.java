package jp.shirube.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.exchange.json.read.PlanJsonReader;
import org.junit.jupiter.api.Test;

class CarriedLinesTest {

    private static final Pattern PLACE = Pattern.compile("\"line\": [0-9]+,\\s*\"endLine\": [0-9]+");

    @Test
    void forgetsNoPlaceThatThePlanNames() {
        Matcher place = PLACE.matcher(PlanJson.of(SampleDocument.full()));
        StringBuilder numbered = new StringBuilder();
        int line = 0;
        while (place.find()) {
            line++;
            place.appendReplacement(numbered, "\"line\": " + line + ", \"endLine\": " + line);
        }
        place.appendTail(numbered);
        BitSet all = new BitSet();
        all.set(1, line + 1);
        assertThat(line).isGreaterThan(20);
        assertThat(CarriedLines.of(PlanJsonReader.read(numbered.toString()))).isEqualTo(all);
    }
}
