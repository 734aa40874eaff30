package jp.shirube.app.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows where a result comes from（根拠資料）.
 *
 * @param number of its row
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 * @param retired whether it was put away
 */
public record Evidence(
        long number,
        String fileName,
        long size,
        String sha256,
        @Nullable String note,
        LocalDate receivedOn,
        String receivedBy,
        boolean retired) {}
