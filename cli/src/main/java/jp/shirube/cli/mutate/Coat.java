package jp.shirube.cli.mutate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How a text is laid down as bytes. */
enum Coat {
    UTF_8("\n", "", StandardCharsets.UTF_8),
    UTF_8_MARKED("\n", "\uFEFF", StandardCharsets.UTF_8),
    CRLF("\r\n", "", StandardCharsets.UTF_8),
    CR("\r", "", StandardCharsets.UTF_8),
    UTF_16LE("\r\n", "\uFEFF", StandardCharsets.UTF_16LE),
    UTF_16BE("\n", "", StandardCharsets.UTF_16BE),
    /** Characters that it lacks become question marks. */
    CP932("\r\n", "", Charset.forName("windows-31j")),
    NFD("\n", "", StandardCharsets.UTF_8);

    private final String lineEnd;
    private final String mark;
    private final Charset charset;

    Coat(String lineEnd, String mark, Charset charset) {
        this.lineEnd = lineEnd;
        this.mark = mark;
        this.charset = charset;
    }

    /** The bytes of some lines, each with its line end. */
    byte[] bytes(Iterable<String> lines) {
        StringBuilder text = new StringBuilder(mark);
        for (String line : lines) {
            text.append(line).append(lineEnd);
        }
        String laid = this == NFD ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.toString();
        return laid.getBytes(charset);
    }
}
