package jp.shirube.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import jp.shirube.app.architecture.fixture.AsksTheSystemClock;
import jp.shirube.app.architecture.fixture.AutowiredField;
import jp.shirube.app.architecture.fixture.LeakedConnection;
import jp.shirube.app.architecture.fixture.PublicController;
import jp.shirube.app.architecture.fixture.RefersToTheSystemClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeArchitectureTest {
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.shirube.app");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(CodeRules.TIME_COMES_FROM_THE_CLOCK, AsksTheSystemClock.class),
                Arguments.of(CodeRules.TIME_COMES_FROM_THE_CLOCK, RefersToTheSystemClock.class),
                Arguments.of(CodeRules.CONTROLLERS_ARE_HIDDEN, PublicController.class),
                Arguments.of(CodeRules.PERSISTENCE_STAYS_INSIDE, LeakedConnection.class),
                Arguments.of(CodeRules.COLLABORATORS_COME_BY_CONSTRUCTOR, AutowiredField.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theApplicationKeepsTheRuleAndTheFixtureBreaksIt(ArchRule rule, Class<?> fixture) {
        assertThat(APPLICATION).isNotEmpty();
        rule.check(APPLICATION);
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(fixture)).hasViolation())
                .as("%s must reject %s", rule.getDescription(), fixture.getSimpleName())
                .isTrue();
    }
}
