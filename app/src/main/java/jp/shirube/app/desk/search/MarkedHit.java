package jp.shirube.app.desk.search;

import jp.shirube.app.project.SearchHit;

/**
 * A search hit with its snippet cut at the mark.
 *
 * @param address of the page that shows it
 */
record MarkedHit(SearchHit hit, String before, String marked, String after, String address) {
    static MarkedHit of(SearchHit hit) {
        String text = hit.snippet();
        int from = Math.max(0, Math.min(hit.from(), text.length()));
        int to = Math.max(from, Math.min(hit.to(), text.length()));
        return new MarkedHit(hit, text.substring(0, from), text.substring(from, to), text.substring(to), address(hit));
    }

    /** Whether the snippet is the title itself, so that the mark belongs there. */
    public boolean ofTitle() {
        return hit.snippet().equals(hit.title());
    }

    private static String address(SearchHit hit) {
        return switch (hit.kind()) {
            case PLAN -> "/staff/plans/" + hit.id();
            case NODE -> "/staff/plans/" + hit.plan() + "/nodes/" + hit.id();
            case PROJECT -> "/staff/projects/" + hit.id();
            case INDICATOR -> "/staff/indicators/" + hit.id();
        };
    }
}
