package jp.shirube.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import jp.shirube.breaking.checker.AsksTheClock;
import jp.shirube.breaking.checker.ReadsAFile;
import jp.shirube.breaking.checker.StartsAThread;
import jp.shirube.breaking.checker.UsesALibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.shirube.checker");

    private static final ArchRule LOWER_MODULES_ONLY = classes()
            .that()
            .resideOutsideOfPackage("jp.shirube.checker.grammar")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "jp.shirube.kernel",
                    "jp.shirube.formats..",
                    "jp.shirube.exchange",
                    "jp.shirube.checker..")
            .because(
                    "checking is plain Java that the command line starts without waiting; the dictionary is read when a sentence needs it");

    private static final ArchRule DICTIONARY_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("jp.shirube.checker.grammar")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("whose dictionary tells the kinds of words is the matter of one package");

    private static final ArchRule NO_SIDE_EFFECTS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            // Words and lists are streams of the class path; files are not.
            .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("the same plan is checked the same way, whenever and wherever");

    @Test
    void usesTheModulesBelowOnly() {
        LOWER_MODULES_ONLY.check(MAIN);
    }

    @Test
    void asksTheDictionaryThroughOneDoor() {
        DICTIONARY_BEHIND_ONE_DOOR.check(MAIN);
    }

    @Test
    void bitesWhereALibraryIsUsed() {
        assertThat(LOWER_MODULES_ONLY
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
