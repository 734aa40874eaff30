package jp.shirube.app.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that may be evidence, told by the end of the name and by how the bytes begin; both have to fit. */
enum EvidenceKind {
    PDF(List.of("pdf"), "%PDF-"),
    PNG(List.of("png"), "\u0089PNG"),
    JPEG(List.of("jpg", "jpeg"), "\u00FF\u00D8\u00FF"),
    /** Word, Excel and PowerPoint are all zip files. */
    OFFICE(List.of("docx", "xlsx", "pptx"), "PK\u0003\u0004"),
    TEXT(List.of("txt", "csv"), "");

    private final List<String> ends;
    private final byte[] start;

    EvidenceKind(List<String> ends, String start) {
        this.ends = ends;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<EvidenceKind> find(String fileName, byte[] bytes) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.ends.contains(end) && kind.fits(bytes))
                .findFirst();
    }

    private boolean fits(byte[] bytes) {
        if (this == TEXT) {
            return !hasNull(bytes);
        }
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean hasNull(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
