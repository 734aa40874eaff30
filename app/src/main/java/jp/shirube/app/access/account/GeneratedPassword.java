package jp.shirube.app.access.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that can be read aloud and typed: no letters that look alike. */
final class GeneratedPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    /** 31 letters to the power of 16 is about 79 bits. */
    private static final int LENGTH = 16;

    private GeneratedPassword() {}

    static String next() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
