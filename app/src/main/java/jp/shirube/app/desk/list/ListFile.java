package jp.shirube.app.desk.list;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import jp.shirube.formats.table.Csv;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.Xlsx;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file to keep. */
public final class ListFile {
    private static final Map<String, MediaType> TYPES = Map.of(
            "xlsx",
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "csv",
            new MediaType("text", "csv", StandardCharsets.UTF_8));

    private ListFile() {}

    /**
     * The answer with the file.
     *
     * @param format {@code xlsx} or {@code csv}
     * @throws ExportRefused for any other
     */
    public static ResponseEntity<byte[]> of(String format, Supplier<DataTable> asked) {
        MediaType type = TYPES.get(format);
        if (type == null) {
            throw new ExportRefused();
        }
        DataTable table = asked.get();
        byte[] content = format.equals("xlsx")
                ? Xlsx.of(LongTexts.fit(table))
                : Csv.of(table).toString().getBytes(StandardCharsets.UTF_8);
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(table.title() + "." + format, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", kept.toString())
                .body(content);
    }
}
