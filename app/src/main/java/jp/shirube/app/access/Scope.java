package jp.shirube.app.access;

/** How far a right reaches（範囲）. */
enum Scope {
    /** すべて. */
    ALL,
    /** 所属課: only what a division of the person owns. */
    OWN
}
