package jp.shirube.recognition.implementation;

/** How alike two titles are, to tell a misprint from another title. */
final class TitleLikeness {

    /** Longer titles are compared by their beginnings, so that the cost stays bounded. */
    private static final int LONGEST = 60;

    private TitleLikeness() {}

    /** Whether at least half of the longer matching key stands in the same order in the other. */
    static boolean alike(String one, String other) {
        String a = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
        String b = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        int longer = Math.max(a.length(), b.length());
        boolean comparable = Math.abs(a.length() - b.length()) * 2 <= longer;
        return longer == 0 || a.equals(b) || (comparable && distance(a, b) * 2 <= longer);
    }

    /** Whether two longer matching keys differ in one character only. */
    static boolean slip(String one, String other) {
        boolean comparable =
                one.length() >= 6 && other.length() >= 6 && Math.max(one.length(), other.length()) <= LONGEST;
        return comparable && Math.abs(one.length() - other.length()) <= 1 && distance(one, other) <= 1;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
