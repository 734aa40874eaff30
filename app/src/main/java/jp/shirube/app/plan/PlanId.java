package jp.shirube.app.plan;

/**
 * Public id of a plan: short, URL-safe, stable.
 *
 * @param value lower-case letters and digits
 */
public record PlanId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
