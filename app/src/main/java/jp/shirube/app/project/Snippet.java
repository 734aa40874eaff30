package jp.shirube.app.project;

/**
 * A piece of a text around a word, as printed.
 *
 * @param from index of the first character that matches
 * @param to index after the last; equal to {@code from} where the word cannot be shown in one line
 */
record Snippet(String text, int from, int to) {
    private static final int BEFORE = 20;
    private static final int AFTER = 60;

    /**
     * The first place of a word in a text.
     *
     * @param word folded
     */
    static Snippet of(String text, String word) {
        for (String line : text.split("\n")) {
            StringBuilder folded = new StringBuilder();
            int[] origin = new int[line.length() * 20 + 1];
            for (int i = 0; i < line.length(); i++) {
                String part = SearchFolding.fold(line.substring(i, i + 1));
                for (int j = 0; j < part.length(); j++) {
                    origin[folded.length() + j] = i;
                }
                folded.append(part);
            }
            int at = folded.indexOf(word);
            if (at >= 0) {
                return cut(line, origin[at], origin[at + word.length() - 1] + 1);
            }
        }
        return cut(text.lines().findFirst().orElse(""), 0, 0);
    }

    private static Snippet cut(String line, int from, int to) {
        int start = boundary(line, Math.max(0, from - BEFORE));
        int end = boundary(line, Math.min(line.length(), to + AFTER));
        return new Snippet(line.substring(start, end), from - start, to - start);
    }

    /** Never between the halves of a character. */
    private static int boundary(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }
}
