package jp.shirube.app.desk;

import jp.shirube.app.audit.RowRef;

/**
 * The page that a row is shown on.
 *
 * @param path of the page
 * @param id public id of the project, node or indicator
 * @param title of it
 * @param whole the row that is the project, node or indicator itself
 */
record CorrectionHome(String path, String id, String title, RowRef whole) {
    /** Key of the tab that the page stands under. */
    public String tab() {
        return whole.table().substring(0, whole.table().indexOf('.'));
    }
}
