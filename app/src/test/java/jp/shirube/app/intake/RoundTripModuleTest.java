package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.formats.text.TextFile;
import jp.shirube.recognition.NotAPlan;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class RoundTripModuleTest {
    @Autowired
    private Intakes intakes;

    @Autowired
    private FileImports imports;

    static List<Path> papers() throws Exception {
        return Papers.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatADocumentSaysComesOutOfTheStoreAsItWentIn(Path paper) throws Exception {
        PlanDocument read;
        try {
            read = Recognition.read(TextFile.read(Files.readAllBytes(paper)));
        } catch (NotAPlan e) {
            Assumptions.abort("no form of this kind is read yet");
            return;
        }
        ImportResult result = imports.add(paper, "tester");

        assertThat(result.plan()).isNotNull();
        assertThat(text(intakes.export(result.plan()))).isEqualTo(text(read));
    }

    /** Reading a quote back strips the space at which it was cut off. */
    private static String text(PlanDocument plan) {
        return PlanJson.of(plan).replaceAll(" +\"(?=[,\n])", "\"");
    }
}
