package jp.shirube.exchange;

/** What a titled piece of text under a node is about. */
public enum SectionKind implements Coded {
    /** 将来像, 目指す姿. */
    VISION("vision"),
    /** 現状と課題. */
    ISSUES("issues"),
    /** 取組方針. */
    POLICY("policy"),
    /** 基本的な方向, 施策の方向. */
    DIRECTION("direction"),
    /** ねらい, 目的. */
    AIM("aim"),
    /** 概要, 取組の内容. */
    OVERVIEW("overview"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    SectionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
