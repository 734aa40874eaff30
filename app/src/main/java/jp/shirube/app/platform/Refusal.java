package jp.shirube.app.platform;

/**
 * A request that the rules of the trade refuse, with a message for people: what, where, what to do. Each room declares its
 * own named subclasses; the platform turns them into a page or a JSON problem once.
 */
public abstract class Refusal extends RuntimeException {
    /**
     * Takes the message from a bundle.
     *
     * @param bundle name of the room's bundle below {@code messages/}, such as {@code platform}
     * @param key key of the message
     * @param arguments values for {@code {0}}, {@code {1}} …
     */
    protected Refusal(String bundle, String key, Object... arguments) {
        super(MessageBundle.of(bundle).format(key, arguments));
    }

    /** HTTP status that a web request is answered with; 409 where a subclass does not say otherwise. */
    public int status() {
        return 409;
    }
}
