package jp.shirube.checker.names;

/** How many characters must be changed, added or left out to make one text of another. */
final class Distance {

    private Distance() {}

    /** The distance, or {@code limit + 1} where it is larger than the limit. */
    static int of(String first, String second, int limit) {
        int difference = first.length() - second.length();
        if (Math.abs(difference) > limit) {
            return limit + 1;
        }
        int start = 0;
        int shorter = Math.min(first.length(), second.length());
        while (start < shorter && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
            end++;
        }
        String left = first.substring(start, first.length() - end);
        String right = second.substring(start, second.length() - end);
        return Math.min(limit + 1, whole(left, right));
    }

    private static int whole(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.length() + second.length();
        }
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int cost = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[second.length()];
    }
}
