package jp.shirube.app.planning;

/** What people write about proposals and decisions: titles on one line, reasons on some. */
final class Wording {
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_REASON = 400;

    private Wording() {}

    /** Without spaces around it and without control characters, which nobody means. */
    static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** The words; throws {@link ProposalRefused} where there are none or too many. */
    static String needed(String text, int longest) {
        String words = clean(text);
        if (words.isEmpty() || words.length() > longest) {
            throw new ProposalRefused("words");
        }
        return words;
    }
}
