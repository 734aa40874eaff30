package jp.shirube.app.savedview;

import jp.shirube.app.platform.Refusal;

/** Refusal: a view cannot be kept or put away so. */
public final class SavedViewRefused extends Refusal {
    /** Why: {@code name} or {@code none}. */
    public SavedViewRefused(String why) {
        super("savedview", "savedview.refused." + why);
    }
}
