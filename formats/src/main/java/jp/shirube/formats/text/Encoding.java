package jp.shirube.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import jp.shirube.formats.text.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;

/** Tells the encoding of a file: UTF-8 and UTF-16 with or without a byte order mark, and CP932. */
final class Encoding {

    /** Windows' own Shift_JIS; the charset of that name lacks circled numbers and wave dashes. */
    private static final String CP932 = "windows-31j";

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return checked(decode(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return checked(decode(bytes, StandardCharsets.UTF_16BE));
        }
        Charset wide = unmarkedUtf16(bytes);
        if (wide != null) {
            return checked(decode(bytes, wide));
        }
        if (hasControlBytes(bytes)) {
            throw new UnreadableDocument(Reason.BINARY);
        }
        String utf8 = decode(bytes, StandardCharsets.UTF_8);
        return checked(utf8 != null ? utf8 : decode(bytes, Charset.forName(CP932)));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** UTF-16 without a mark: Japanese text still has many line feeds and ASCII characters, whose other byte is zero. */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 4096) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = length / 200 + 1;
        if (odd >= enough && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= enough && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean hasControlBytes(byte[] bytes) {
        for (byte b : bytes) {
            if (isControl(b)) {
                return true;
            }
        }
        return false;
    }

    /** Control characters but for tab, line feed, form feed, carriage return, vertical tab, and the end-of-file mark of old editors. */
    private static boolean isControl(int c) {
        return c >= 0 && c < 0x20 && !(c >= 0x09 && c <= 0x0D) && c != 0x1A;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String checked(@Nullable String text) {
        if (text == null) {
            throw new UnreadableDocument(Reason.ENCODING);
        }
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                throw new UnreadableDocument(Reason.BINARY);
            }
        }
        return text;
    }
}
