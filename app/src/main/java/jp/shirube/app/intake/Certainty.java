package jp.shirube.app.intake;

import java.util.List;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;

/** How certain a reading is（読み取りの確かさ）, by the findings at its place. */
public enum Certainty {
    /** Nothing was found there（確か）. */
    SURE,
    /** Only a note（ほぼ確か）. */
    ALMOST,
    /** Something that a person should decide（要確認）. */
    TO_CHECK;

    /** By the severest of the findings. */
    public static Certainty of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return SURE;
        }
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO) ? ALMOST : TO_CHECK;
    }

    /** Filled blocks of three. */
    public int blocks() {
        return 3 - ordinal();
    }
}
