package jp.shirube.formats.text;

/** The marks that Markdown sets inside a line: emphasis, line breaks, escaped signs, and links within the document. */
final class Inline {

    private static final String BOLD = "**";

    private Inline() {}

    /** The text without them. Signs without a partner stand for themselves. */
    static String plain(String text) {
        String plain = text;
        if (plain.contains("](#")) {
            plain = withoutAnchors(plain);
        }
        if (plain.contains(BOLD)) {
            plain = withoutBold(plain);
        }
        if (plain.indexOf('<') >= 0) {
            plain = plain.replace("<br>", " ").replace("<br/>", " ").replace("<br />", " ");
        }
        if (plain.indexOf('&') >= 0) {
            plain = plain.replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }
        return plain.indexOf('\\') >= 0 ? withoutEscapes(plain) : plain;
    }

    private static String withoutBold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        int open = text.indexOf(BOLD);
        int close = open < 0 ? -1 : text.indexOf(BOLD, open + 2);
        while (close >= 0) {
            out.append(text, start, open).append(text, open + 2, close);
            start = close + 2;
            open = text.indexOf(BOLD, start);
            close = open < 0 ? -1 : text.indexOf(BOLD, open + 2);
        }
        return out.append(text, start, text.length()).toString();
    }

    /** [題](#place) is 題. */
    private static String withoutAnchors(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        int middle = text.indexOf("](#");
        while (middle >= 0) {
            int open = text.lastIndexOf('[', middle);
            int close = text.indexOf(')', middle);
            if (open >= start && close > 0) {
                out.append(text, start, open).append(text, open + 1, middle);
                start = close + 1;
            }
            middle = text.indexOf("](#", middle + 1);
        }
        return out.append(text, start, text.length()).toString();
    }

    /** A backslash before a sign says that the sign is printed; at the end of a line it breaks the line. */
    private static String withoutEscapes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == text.length();
            if (c == '\\' && (last || isSign(text.charAt(i + 1)))) {
                if (!last) {
                    out.append(text.charAt(i + 1));
                }
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSign(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
