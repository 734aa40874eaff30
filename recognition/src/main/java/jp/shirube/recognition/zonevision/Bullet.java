package jp.shirube.recognition.zonevision;

import jp.shirube.kernel.Mark;

/** The bullet before a list entry. */
final class Bullet {

    private Bullet() {}

    /** Whether a text begins with a bullet. */
    static boolean isBefore(String text) {
        Mark mark = Mark.of(text);
        return mark != null && mark.kind() == Mark.Kind.BULLET;
    }

    /** The text without its bullet, if it has one. */
    static String drop(String text) {
        Mark mark = Mark.of(text);
        return mark != null && mark.kind() == Mark.Kind.BULLET ? mark.rest(text) : text;
    }
}
