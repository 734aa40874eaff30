package jp.shirube.app.project;

/**
 * Public id of a project: short, URL-safe, stable.
 *
 * @param value lower-case letters and digits
 */
public record ProjectId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
