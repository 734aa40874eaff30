package jp.shirube.app.organization;

/**
 * A section（係） of a division.
 *
 * @param line the same for all names that it had
 */
public record OfficeSection(long id, long line, long division, String name, Validity valid) {}
