package jp.shirube.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jp.shirube.breaking.exchange.MapsJsonItself;
import jp.shirube.breaking.exchange.ReadsAFile;
import org.junit.jupiter.api.Test;

class ExchangeArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.shirube.exchange");

    private static final ArchRule KERNEL_ONLY = classes()
            .that()
            .resideOutsideOfPackage("jp.shirube.exchange.json.read")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "jp.shirube.kernel", "jp.shirube.exchange..")
            .because("whoever speaks the format needs nothing but values, and only the reader needs a JSON library");

    private static final ArchRule NO_SIDE_EFFECTS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("the format is values: no threads, no files, no clock");

    @Test
    void usesTheKernelAndLeavesJacksonToTheReader() {
        KERNEL_ONLY.check(MAIN);
    }

    @Test
    void bitesWhereAnotherPackageUsesJackson() {
        assertThat(KERNEL_ONLY
                        .evaluate(new ClassFileImporter().importClasses(MapsJsonItself.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void hasNoSideEffects() {
        NO_SIDE_EFFECTS.check(MAIN);
    }

    @Test
    void bitesWhereAFileIsRead() {
        assertThat(NO_SIDE_EFFECTS
                        .evaluate(new ClassFileImporter().importClasses(ReadsAFile.class))
                        .hasViolation())
                .isTrue();
    }
}
