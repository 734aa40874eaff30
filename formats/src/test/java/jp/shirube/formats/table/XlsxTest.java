package jp.shirube.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {
    private static final DataTable TABLE = new DataTable(
            "projects: [all]/2026 and a namehat is far too long",
            List.of("name", "cost"),
            List.of(
                    List.of(
                            TableCell.of("=HYPERLINK(\"http://example.invalid\")"),
                            TableCell.of(new BigDecimal("1234.50"))),
                    List.of(TableCell.of("a < b & c"), TableCell.of((String) null))));

    @TempDir
    Path folder;

    @Test
    void aTextIsStoredAsTextAndANumberAsANumber() throws IOException {
        Map<String, String> parts = parts(Xlsx.of(TABLE));

        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>", "<f ")
                .contains("<v>1234.50</v>")
                .doesNotContain("r=\"B3\"");
        assertThat(parts.values()).anyMatch(part -> part.contains("=HYPERLINK(") && part.contains("a &lt; b &amp; c"));
    }

    @Test
    void theNameOfASheetIsOneThatSpreadsheetsAllow() throws IOException {
        assertThat(parts(Xlsx.of(TABLE)).get("xl/workbook.xml"))
                .containsPattern("<sheet name=\"projects   all  2026 and a name\"");
    }

    @Test
    void notesStandBelowTheRows() throws IOException {
        DataTable noted = TABLE.with("more elsewhere");
        assertThat(Csv.of(noted).toString()).endsWith("\r\nmore elsewhere\r\n");
        assertThat(parts(Xlsx.of(noted)).get("xl/worksheets/sheet1.xml")).contains("r=\"A4\"");
    }

    @Test
    void aTextThatHasNoRoomIsRefusedNotCut() {
        String text = "a".repeat(Xlsx.LONGEST_TEXT + 1);
        DataTable table = new DataTable("t", List.of("a"), List.of(List.of(TableCell.of(text))));
        assertThatThrownBy(() -> Xlsx.of(table)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Csv.of(table).toString()).contains(text);
    }

    @Test
    void aRowHasACellForEachHead() {
        assertThatThrownBy(() -> new DataTable("t", List.of("a", "b"), List.of(List.of(TableCell.BLANK))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameTableAsCsvKeepsNumbersPlain() {
        assertThat(Csv.of(TABLE).toString())
                .isEqualTo("\ufeffname,cost\r\n"
                        + "\"'=HYPERLINK(\"\"http://example.invalid\"\")\",1234.50\r\na < b & c,\r\n");
    }

    private Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("table.xlsx"), file).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
