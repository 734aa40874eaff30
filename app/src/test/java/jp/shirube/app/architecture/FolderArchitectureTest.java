package jp.shirube.app.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The folders of the desk, the largest room, stand in layers. */
class FolderArchitectureTest {
    @Test
    void noFolderOfTheDeskNeedsOneThatNeedsIt() {
        var desk = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("jp.shirube.app.desk");

        assertThat(desk).isNotEmpty();
        layered("jp.shirube.app.desk.(*)..").check(desk);
    }

    @Test
    void foldersThatNeedEachOtherAreRejected() {
        var round = new ClassFileImporter().importPackages("jp.shirube.app.architecture.fixture.round");

        assertThat(layered("jp.shirube.app.architecture.fixture.round.(*)..")
                        .evaluate(round)
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule layered(String folders) {
        return slices().matching(folders).should().beFreeOfCycles();
    }
}
