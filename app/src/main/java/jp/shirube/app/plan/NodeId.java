package jp.shirube.app.plan;

/**
 * Public id of a node of an outline: short, URL-safe, stable.
 *
 * @param value lower-case letters and digits
 */
public record NodeId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
