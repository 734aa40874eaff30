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

    private static final char REPLACEMENT = '\uFFFD';

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return checked(decode(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return checked(decode(bytes, StandardCharsets.UTF_16BE));
        }
        return hasControlBytes(bytes) ? unmarkedUtf16(bytes) : narrow(bytes);
    }

    /** The text of bytes without control characters, which neither UTF-8 nor CP932 hides in longer ones. */
    private static String narrow(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        // What cannot be decoded is replaced; only then need it be told from a replacement that the file itself prints.
        String text = utf8.indexOf(REPLACEMENT) < 0 ? utf8 : decode(bytes, StandardCharsets.UTF_8);
        text = text == null ? cp932(bytes) : text;
        if (text == null) {
            throw new UnreadableDocument(Reason.ENCODING);
        }
        return text;
    }

    /** The text of UTF-16 without a mark, whose line ends have a zero as their other byte. */
    private static String unmarkedUtf16(byte[] bytes) {
        Charset wide = unmarked(bytes);
        String text = wide == null ? null : decode(bytes, wide);
        if (text == null || !isMostlyJapanese(text)) {
            throw new UnreadableDocument(Reason.BINARY);
        }
        return checked(text);
    }

    /** EUC-JP decodes as CP932 too, but to a row of half-width kana. */
    private static @Nullable String cp932(byte[] bytes) {
        String text = decode(bytes, Charset.forName(CP932));
        if (text == null) {
            return null;
        }
        long half = text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
        long wide = text.chars().filter(c -> c > 0x7F).count();
        return half * 2 > wide ? null : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /**
     * UTF-16 without a mark: tabs, spaces and line ends have a zero as their other byte, after it or before it. Zero bytes alone tell
     * nothing, since the ideographic space has one too.
     */
    private static @Nullable Charset unmarked(byte[] bytes) {
        int before = 0;
        int after = 0;
        int length = Math.min(bytes.length, 1 << 16) & ~1;
        for (int i = 0; i < length; i += 2) {
            before += bytes[i] == 0 && isBlank(bytes[i + 1]) ? 1 : 0;
            after += bytes[i + 1] == 0 && isBlank(bytes[i]) ? 1 : 0;
        }
        if (before == after) {
            return null;
        }
        return after > before ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Any two bytes are a character of UTF-16; only of a text are nearly all of them ones that a Japanese document prints. */
    private static boolean isMostlyJapanese(String text) {
        long printed = text.chars()
                .filter(c -> (c < 0x7F && !isControl(c)) || (c >= 0x2000 && c <= 0x9FFF) || c >= 0xFF00)
                .count();
        return printed * 10 >= text.length() * 9L;
    }

    private static boolean isBlank(byte b) {
        return b == '\n' || b == '\r' || b == '\t' || b == ' ';
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
