package jp.shirube.breaking.achievement;

/** Breaks the rule that nothing starts threads. */
public final class StartsAThread {

    public void start() {
        new Thread(() -> {}).start();
    }
}
