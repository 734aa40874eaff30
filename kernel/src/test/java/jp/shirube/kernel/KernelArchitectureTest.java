package jp.shirube.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import jp.shirube.breaking.kernel.AsksTheClock;
import jp.shirube.breaking.kernel.ReadsAFile;
import jp.shirube.breaking.kernel.StartsAThread;
import jp.shirube.breaking.kernel.UsesALibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.shirube.kernel");

    private static final ArchRule JDK_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "jp.shirube.kernel")
            .because("everybody speaks the kernel's values, so they bring nothing along");

    private static final ArchRule NO_SIDE_EFFECTS = noClasses()
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
            .because("a value is the same whenever and wherever it is asked");

    @Test
    void usesTheJdkOnly() {
        JDK_ONLY.check(MAIN);
    }

    @Test
    void bitesWhereALibraryIsUsed() {
        assertThat(JDK_ONLY.evaluate(new ClassFileImporter().importClasses(UsesALibrary.class))
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
