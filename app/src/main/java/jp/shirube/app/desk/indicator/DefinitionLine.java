package jp.shirube.app.desk.indicator;

/**
 * One thing that is said of what an indicator is.
 *
 * @param field whose origin may be asked; empty where a default says it
 */
public record DefinitionLine(String label, String text, String field) {}
