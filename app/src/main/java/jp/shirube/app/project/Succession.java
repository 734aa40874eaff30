package jp.shirube.app.project;

import jp.shirube.exchange.Coded;

/**
 * One step between projects that were merged or split（統合・分割）, seen from one side.
 *
 * @param other project on the other side
 * @param name of it as it is called now
 * @param standing whether it stands
 */
public record Succession(Kind kind, ProjectId other, String name, boolean standing) {
    /** What was done. */
    public enum Kind implements Coded {
        /** 統合. */
        MERGE("merge"),
        /** 分割. */
        SPLIT("split");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
