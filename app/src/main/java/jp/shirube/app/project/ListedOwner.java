package jp.shirube.app.project;

import org.jspecify.annotations.Nullable;

/**
 * A division of a project in a list（担当）.
 *
 * @param name as printed
 * @param part null where nobody said it
 */
public record ListedOwner(String name, @Nullable DivisionPart part) {}
