package jp.shirube.checker.rule;

/** A line of settings that states nothing that can be set. The words for people belong to who asked for the settings. */
public final class SettingsUnreadable extends RuntimeException {

    private final String name;
    private final String value;

    SettingsUnreadable(String name, String value) {
        super(name + "=" + value);
        this.name = name;
        this.value = value;
    }

    /** What was to be set. */
    public String name() {
        return name;
    }

    /** What it was to be set to. */
    public String value() {
        return value;
    }
}
