package jp.shirube.app.platform.postgres;

import java.nio.file.Path;
import jp.shirube.app.platform.Refusal;

/** Another process already works on the data folder. */
public final class FolderInUse extends Refusal {
    FolderInUse(Path folder, String holder) {
        super("platform", "postgres.folder-in-use", folder, holder);
    }
}
