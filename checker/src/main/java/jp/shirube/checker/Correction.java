package jp.shirube.checker;

/**
 * What may be written in the place of what was read（候補）: certain enough that a person need only agree.
 *
 * @param read the characters that were read, as they stand in the text
 * @param written what should stand there; empty where they are to go
 */
public record Correction(String read, String written) {}
