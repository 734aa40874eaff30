package jp.shirube.app.collaboration;

import jp.shirube.app.audit.RowRef;

/**
 * What people talk about, watch and are told of（話題）.
 *
 * @param plan number of its plan; 0 where it belongs to none
 * @param planTitle empty where it belongs to none
 * @param kind plan, node, section, project, indicator, proposal, intake, finding or reorganisation
 * @param title name for people
 * @param path of the page that shows it
 */
public record Topic(RowRef row, long plan, String planTitle, String kind, String title, String path) {
    /** Name of its comments within its page. */
    public String anchor() {
        return anchor(row);
    }

    static String anchor(RowRef row) {
        return "talk-" + row.table().replace('.', '-') + "-" + row.id();
    }

    /** Whether it is a part of a plan, which people comment on and watch. */
    public boolean ofPlan() {
        return plan != 0;
    }
}
