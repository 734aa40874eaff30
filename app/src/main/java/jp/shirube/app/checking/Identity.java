package jp.shirube.app.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes a finding of one run the same as one of the next. */
final class Identity {
    /** Numbers of lines within a message: a later document may print the same on another line. */
    private static final String LINE = "[0-9]+(?=\\u884c)";

    private Identity() {}

    /**
     * The identity of a finding.
     *
     * @param row of the plan that says it, such as {@code project.cost/12}; empty for none
     * @param quote what was read; empty for nothing
     * @param times how many of the same came before it in the run
     */
    static String of(String rule, String row, String quote, String message, int times) {
        return sum(String.join("\n", rule, row, quote, message.replaceAll(LINE, ""), String.valueOf(times)));
    }

    /** Checksum of a text. */
    static String sum(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
