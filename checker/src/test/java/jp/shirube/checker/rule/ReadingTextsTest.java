package jp.shirube.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basicplan/BasicPlanRule",
                "draftingpolicy/DraftingPolicyRule",
                "implementation/ImplementationRule",
                "indicator/IndicatorRule",
                "reading/ReadingRule",
                "strategy/StrategyRule",
                "zonevision/ZoneVisionRule"
            })
    void every_finding_of_reading_says_what_should_stand_there_and_what_to_do(String rules) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Recognition.class.getResourceAsStream(rules + ".properties")) {
            messages.load(in);
        }
        assertThat(messages.stringPropertyNames()).isNotEmpty().allSatisfy(rule -> {
            assertThat(ReadingTexts.findStatement(rule)).as(rule).isPresent();
            assertThat(ReadingTexts.findAdvice(rule)).as(rule).isPresent();
        });
    }
}
