package jp.shirube.achievement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import jp.shirube.breaking.achievement.AsksTheClock;
import jp.shirube.breaking.achievement.ReadsAFile;
import jp.shirube.breaking.achievement.StartsAThread;
import jp.shirube.breaking.achievement.UsesALibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AchievementArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.shirube.achievement");

    /** Reads YAML and the resources of its own package. */
    private static final String FILES = "jp.shirube.achievement.file..";

    private static final ArchRule JDK_AND_EXCHANGE_ONLY = classes()
            .that()
            .resideOutsideOfPackage(FILES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "jp.shirube.exchange", "jp.shirube.achievement..")
            .because("the arithmetic is an island that anybody can check");

    private static final ArchRule NOBODY_NEEDS_FILES = noClasses()
            .that()
            .resideOutsideOfPackage(FILES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(FILES)
            .because("a result does not depend on how a case is written down");

    private static final ArchRule NO_SIDE_EFFECTS = noClasses()
            .that()
            .resideOutsideOfPackage(FILES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .because("a result is the same whenever and wherever it is asked");

    @Test
    void usesTheJdkAndTheExchangeFormatOnly() {
        JDK_AND_EXCHANGE_ONLY.check(MAIN);
        NOBODY_NEEDS_FILES.check(MAIN);
    }

    @Test
    void bitesWhereALibraryIsUsed() {
        assertThat(JDK_AND_EXCHANGE_ONLY
                        .evaluate(new ClassFileImporter().importClasses(UsesALibrary.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void hasNoSideEffects() {
        NO_SIDE_EFFECTS.check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(classes = {ReadsAFile.class, StartsAThread.class, AsksTheClock.class})
    void bitesWhereThereIsASideEffect(Class<?> breaking) {
        assertThat(NO_SIDE_EFFECTS
                        .evaluate(new ClassFileImporter().importClasses(breaking))
                        .hasViolation())
                .isTrue();
    }
}
