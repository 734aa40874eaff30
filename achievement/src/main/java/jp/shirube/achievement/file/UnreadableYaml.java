package jp.shirube.achievement.file;

/** Refusal: a YAML file says something that is not understood. The message tells where and what to do. */
public final class UnreadableYaml extends RuntimeException {
    private final int line;

    UnreadableYaml(int line, String text, Object... arguments) {
        super(Words.text("problem." + text, arguments));
        this.line = line;
    }

    /** Where, from 1. */
    public int line() {
        return line;
    }
}
