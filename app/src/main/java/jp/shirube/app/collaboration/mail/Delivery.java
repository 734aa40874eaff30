package jp.shirube.app.collaboration.mail;

/**
 * How notices reach a person by mail（届け方）.
 *
 * @param address of the person; empty where none is known
 */
public record Delivery(String address, Mode mode) {
    /** When a mail is written. */
    public enum Mode {
        /** Notices stay on the pages. */
        NEVER,
        /** As soon as there is something. */
        AT_ONCE,
        /** Once a day, in the morning, where there is something. */
        DAILY
    }
}
