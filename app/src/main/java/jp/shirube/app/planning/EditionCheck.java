package jp.shirube.app.planning;

/**
 * What a new look at a frozen edition found（照合）.
 *
 * @param sha256 of the document as it is kept now
 * @param intact whether that is the one written down when it was frozen
 * @param asThen whether the plan of that moment, told from the history, is that document still
 */
public record EditionCheck(String sha256, boolean intact, boolean asThen) {}
