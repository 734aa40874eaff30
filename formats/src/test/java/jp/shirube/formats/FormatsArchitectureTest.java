package jp.shirube.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import jp.shirube.breaking.formats.AsksTheClock;
import jp.shirube.breaking.formats.ReadsAFile;
import jp.shirube.breaking.formats.StartsAThread;
import jp.shirube.breaking.formats.UsesALibrary;
import jp.shirube.formats.pdf.Pdf;
import jp.shirube.formats.table.Xlsx;
import jp.shirube.formats.text.TextFile;
import jp.shirube.formats.word.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.shirube.formats");

    private static final ArchRule KERNEL_ONLY = classes()
            .that()
            .doNotBelongToAnyOf(Xlsx.class, Docx.class, Pdf.class)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "jp.shirube.kernel", "jp.shirube.formats..")
            .because(
                    "formats know no plan and no indicator; one class each knows the library that writes workbooks, files of Word and PDF");

    private static final ArchRule NO_SIDE_EFFECTS = noClasses()
            .that()
            .doNotBelongToAnyOf(TextFile.class, Xlsx.class, Docx.class, Pdf.class)
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
            .callMethod(LocalDate.class, "now")
            .because("one class reads files and three fill a file in memory, everything else works on what was read");

    @Test
    void usesTheKernelOnly() {
        KERNEL_ONLY.check(MAIN);
    }

    @Test
    void bitesWhereALibraryIsUsed() {
        assertThat(KERNEL_ONLY
                        .evaluate(new ClassFileImporter().importClasses(UsesALibrary.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void hasNoSideEffectsButForReadingTheFile() {
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
