package jp.shirube.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.audit.Author;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.PracticeData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The documents of the fictional town, through the importer, and shown to residents. */
@Component
@Order(1)
class SampleDocuments implements PracticeData {
    private static final String FOLDER = "good";

    private final FileImports imports;
    private final Plans plans;

    SampleDocuments(FileImports imports, Plans plans) {
        this.imports = imports;
        this.plans = plans;
    }

    @Override
    public void load(Path samples) {
        Path good = samples.resolve(FOLDER);
        for (Path file : documents(Files.isDirectory(good) ? good : samples)) {
            ImportResult result = imports.add(file, Author.SYSTEM);
            if (result.plan() != null) {
                plans.publish(result.plan(), Author.SYSTEM);
            }
        }
    }

    private static List<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
