package jp.shirube.app.collaboration;

/**
 * Somebody who is here now（いまいる人）.
 *
 * @param division empty where none is known
 * @param editing whether the person has a form open; else looks on
 */
public record Present(String name, String division, boolean editing) {}
