package jp.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.exchange.json.read.PlanJsonReader;
import jp.shirube.formats.text.TextFile;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What extraction prints is valid by the schema of the format, and is read back to the same plan. */
class OutputSchemaTest {

    private final Schema schema = schema();

    @TestFactory
    Stream<DynamicTest> everySampleIsPrintedByTheFormat() throws IOException {
        return texts("samples/good").stream().map(this::isPrintedByTheFormat);
    }

    @TestFactory
    Stream<DynamicTest> everySampleWithProblemsIsPrintedByTheFormat() throws IOException {
        return texts("samples/with-problems").stream()
                .filter(file -> !file.getFileName().toString().startsWith("not-a-plan"))
                .map(this::isPrintedByTheFormat);
    }

    @TestFactory
    Stream<DynamicTest> everyRealDocumentIsPrintedByTheFormat() throws IOException {
        return texts("shared/seeds").stream().map(this::isPrintedByTheFormat);
    }

    @Test
    void realDocumentsStandBesideTheProject() throws IOException {
        assumeTrue(
                !texts("shared/seeds").isEmpty(),
                "no folder shared/seeds beside the project: real documents are not tested");
    }

    private DynamicTest isPrintedByTheFormat(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            PlanDocument plan = Recognition.read(TextFile.read(file));
            String json = PlanJson.of(plan);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(PlanJsonReader.read(json).equals(plan)).as("read back").isTrue();
        });
    }

    private static Schema schema() {
        try (InputStream in = PlanDocument.class.getResourceAsStream("shirube-plan-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text files in a folder of that name, beside the module or above it; none where there is no such folder. */
    private static List<Path> texts(String name) throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(name))) {
                try (Stream<Path> files = Files.list(folder.resolve(name))) {
                    return files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .toList();
                }
            }
        }
        return List.of();
    }
}
