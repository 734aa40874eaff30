package jp.shirube.checker.claims;

/** Numbers that one slip of a hand makes of each other. */
final class LikeDigits {

    private LikeDigits() {}

    /**
     * Whether two numbers as printed without commas differ in one digit, or in two that changed places.
     *
     * @param fewest digits that they need to be alike by more than chance; round numbers never are
     */
    static boolean are(String first, String second, int fewest) {
        if (first.length() != second.length() || first.length() < fewest || first.endsWith("00")) {
            return false;
        }
        int differ = 0;
        int at = -1;
        int last = -1;
        for (int i = 0; i < first.length(); i++) {
            if (first.charAt(i) != second.charAt(i)) {
                differ++;
                at = at < 0 ? i : at;
                last = i;
            }
        }
        boolean changed =
                differ == 2 && first.charAt(at) == second.charAt(last) && first.charAt(last) == second.charAt(at);
        return changed || (differ == 1 && first.length() > fewest);
    }
}
