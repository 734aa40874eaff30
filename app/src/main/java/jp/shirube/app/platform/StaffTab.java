package jp.shirube.app.platform;

/**
 * A tab of the staff frame. Rooms declare beans of this type; the frame shows them in order and marks the one whose key the
 * page names.
 *
 * @param order position from the left; わたしの仕事 5, 計画 10, 事業 20, 指標 30, 予算・財源 40, 取込と点検 50
 * @param key name that pages use: plan, project, indicator, budget or intake; also the page's class {@code p-<key>} for its style
 * @param path address, {@code /staff} or below
 * @param label message key of the words on the tab
 */
public record StaffTab(int order, String key, String path, String label) {
    public StaffTab {
        if (!path.equals("/staff") && !path.startsWith("/staff/")) {
            throw new IllegalArgumentException("A staff tab leads below /staff/: " + path);
        }
    }
}
