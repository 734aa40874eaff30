package jp.shirube.breaking.checker;

/** Breaks the rule that nothing starts threads. */
public final class StartsAThread {

    public void start() {
        new Thread(() -> {}).start();
    }
}
