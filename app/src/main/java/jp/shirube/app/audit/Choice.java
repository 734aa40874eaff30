package jp.shirube.app.audit;

/**
 * Something to choose in a field.
 *
 * @param code as it is stored
 * @param label for people
 */
public record Choice(String code, String label) {}
