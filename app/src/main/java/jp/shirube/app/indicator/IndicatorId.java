package jp.shirube.app.indicator;

/**
 * Public id of an indicator: short, URL-safe, stable.
 *
 * @param value lower-case letters and digits
 */
public record IndicatorId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
