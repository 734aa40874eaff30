package jp.shirube.app.access;

import org.jspecify.annotations.Nullable;

/** How far a plan has come（段階）. */
public enum Phase {
    /** 記載なし: its document does not say. */
    UNSTATED,
    /** 素案. */
    DRAFT,
    /** 案. */
    PROPOSAL,
    /** 決定. */
    ADOPTED;

    /** The phase that a state of the exchange format is; a word that is not known is as good as none. */
    public static Phase of(@Nullable String state) {
        if (state == null) {
            return UNSTATED;
        }
        return switch (state) {
            case "draft" -> DRAFT;
            case "proposal" -> PROPOSAL;
            case "adopted" -> ADOPTED;
            default -> UNSTATED;
        };
    }
}
