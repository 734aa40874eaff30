package jp.shirube.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import jp.shirube.formats.text.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String PLAN = "みほん町総合計画\n\n　第１章　一つの町①～\n指標\t現状値\t目標値\n人口\t1,200人\t▲41人\n";

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTheSameLinesInEveryEncoding(String name, byte[] bytes) {
        TextDocument read = TextFile.read(bytes);
        assertThat(read.lines()).hasSize(5);
        assertThat(read.lines())
                .extracting(Line::text)
                .containsExactlyElementsOf(
                        TextDocument.of(PLAN).lines().stream().map(Line::text).toList());
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", PLAN.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("CP932", PLAN.getBytes(Charset.forName("windows-31j"))),
                Arguments.of("UTF-16LE", PLAN.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16LE with a mark", ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE", PLAN.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16BE with a mark", ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("CRLF", PLAN.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("CR", PLAN.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("CRLF in UTF-16", PLAN.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of(
                        "NFD", Normalizer.normalize(PLAN, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\uFEFF", "\uFEFF　\t\u00A0\n"})
    void refusesAFileWithoutACharacter(String text) {
        assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(reason(noise)).isIn(Reason.BINARY, Reason.ENCODING);
        assertThat(reason("%PDF-1.7\n\u0000\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.BINARY);
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0})).isEqualTo(Reason.BINARY);
        assertThat(reason(new byte[100])).isEqualTo(Reason.BINARY);
    }

    @Test
    void refusesEncodingsThatItDoesNotKnow() {
        assertThat(reason(PLAN.replace('～', '、').getBytes(Charset.forName("EUC-JP"))))
                .isEqualTo(Reason.ENCODING);
        byte[] cut = PLAN.repeat(20).getBytes(StandardCharsets.UTF_8);
        cut[700] = (byte) 0xFF;
        assertThat(reason(cut)).isEqualTo(Reason.ENCODING);
    }

    @Test
    void refusesMoreThanItReads() {
        ByteArrayOutputStream large = new ByteArrayOutputStream(TextFile.LARGEST + 1);
        large.writeBytes(new byte[TextFile.LARGEST + 1]);
        assertThat(reason(large.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    private static Reason reason(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> TextFile.read(bytes))
                .reason();
    }
}
