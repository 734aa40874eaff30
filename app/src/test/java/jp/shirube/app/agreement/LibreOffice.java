package jp.shirube.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** LibreOffice without a window, where it is installed or named by {@code SHIRUBE_SOFFICE}. */
final class LibreOffice {
    private static final int SECONDS = 120;

    private LibreOffice() {}

    static Optional<Path> find() {
        String named = System.getenv("SHIRUBE_SOFFICE");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "libreoffice").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The workbook with the values of all formulas, which it has none of when it is given here. */
    static XSSFWorkbook recalculated(Path program, XSSFWorkbook formulas, Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("formulas.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            formulas.write(out);
        }
        Path values = Files.createDirectories(folder.resolve("values"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        values.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                    .as("soffice ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new XSSFWorkbook(values.resolve("formulas.xlsx").toFile().getAbsolutePath());
    }
}
