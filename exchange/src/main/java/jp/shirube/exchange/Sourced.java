package jp.shirube.exchange;

import jp.shirube.kernel.SourceRef;

/** What a document prints and a plan holds: it can say where it stands. */
public interface Sourced {

    /** Where it is printed. */
    SourceRef source();
}
