package jp.shirube.app.indicator;

import jp.shirube.app.platform.Refusal;

/** Refusal: a file cannot be evidence of a result; nothing was stored. */
public final class EvidenceRefused extends Refusal {
    /** What is wrong: {@code empty}, {@code large}, {@code kind} or {@code there} (the same file stands already). */
    public EvidenceRefused(String wrong, String fileName) {
        super("evidence", "evidence.refused." + wrong, fileName);
    }

    @Override
    public int status() {
        return 422;
    }
}
