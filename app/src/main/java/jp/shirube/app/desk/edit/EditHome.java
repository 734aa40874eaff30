package jp.shirube.app.desk.edit;

import jp.shirube.app.audit.StandingRow;

/**
 * The page that a row is shown on.
 *
 * @param path of the page
 * @param title of the plan, node, project or indicator
 * @param whole the row that is the plan, node, project or indicator itself
 */
public record EditHome(String path, String title, StandingRow whole) {
    /** Key of the tab that the page stands under. */
    public String tab() {
        String table = whole.row().table();
        return table.substring(0, table.indexOf('.'));
    }
}
