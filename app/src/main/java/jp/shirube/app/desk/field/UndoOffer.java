package jp.shirube.app.desk.field;

import java.io.Serializable;

/**
 * The offer to take back what was just done（取り消す）. It waits in the session for the next page.
 *
 * @param done what was done, the end of a message key: moved, relisted, entered, assigned, retired, merged or split
 * @param count how many things it concerned
 * @param mark by which it is taken back
 */
public record UndoOffer(String done, int count, long mark) implements Serializable {}
