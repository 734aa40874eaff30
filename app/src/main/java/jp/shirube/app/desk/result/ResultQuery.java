package jp.shirube.app.desk.result;

import java.util.Map;
import jp.shirube.app.plan.PlanId;

/**
 * Which results are shown for entry.
 *
 * @param division that answers for them; {@link #MINE} for those that the person at hand may enter, empty for all
 * @param lacking whether only indicators are shown of which a year that is over has no result
 * @param notes whether the cells hold notes instead of values
 * @param first number of lines that are skipped
 */
record ResultQuery(PlanId plan, String division, boolean lacking, boolean notes, int first) {
    static final String MINE = "mine";
    private static final String NUMBER = "[0-9]{1,6}";

    static ResultQuery of(PlanId plan, Map<String, String> sent) {
        String first = sent.getOrDefault("first", "");
        return new ResultQuery(
                plan,
                sent.getOrDefault("division", MINE),
                sent.getOrDefault("show", "").equals("lacking"),
                sent.getOrDefault("cells", "").equals("notes"),
                first.matches(NUMBER) ? Integer.parseInt(first) : 0);
    }

    public String show() {
        return lacking ? "lacking" : "";
    }

    public String cellsShown() {
        return notes ? "notes" : "";
    }

    public boolean mine() {
        return division.equals(MINE);
    }

    boolean keeps(ResultLine line) {
        boolean asked = mine()
                ? line.open()
                : division.isEmpty() || line.standing().owners().contains(division);
        return asked && (!lacking || line.lacking());
    }
}
