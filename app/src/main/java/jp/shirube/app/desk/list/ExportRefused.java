package jp.shirube.app.desk.list;

import jp.shirube.app.platform.Refusal;

/** Refusal: there is no such file of a list. */
public final class ExportRefused extends Refusal {
    ExportRefused() {
        super("export", "export.refused");
    }
}
