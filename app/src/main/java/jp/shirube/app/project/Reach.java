package jp.shirube.app.project;

/** How far below a node a question reaches. */
public enum Reach {
    /** Only what is listed at the node itself, in order. */
    OWN,
    /** Everything below too, each project once. */
    BELOW
}
