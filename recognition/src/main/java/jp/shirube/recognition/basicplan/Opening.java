package jp.shirube.recognition.basicplan;

/** The opening of a plan: general parts and the overview of the outline, before the parts of the pillars themselves begin. */
final class Opening {

    private boolean content;
    private boolean overview;

    /** Whether the opening still goes on: nothing but headings of the outline so far, or the overview is not yet repeated. */
    boolean going() {
        return !content || overview;
    }

    /** A part of the opening begins. */
    void section(boolean outline) {
        overview = outline;
        content = false;
    }

    /** A pillar is headed. */
    void pillar(boolean repeated) {
        if (repeated) {
            overview = false;
        }
    }

    /** Text or a table stands under a node of the outline. */
    void content() {
        content = true;
    }
}
