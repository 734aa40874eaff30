package jp.shirube.app.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rights ask about a row.
 *
 * @param thing what the row is; null where it only says which plan is meant
 * @param phase of its plan
 * @param divisions names of the divisions that own it; empty where none does
 */
public record Subject(@Nullable Thing thing, Phase phase, Set<String> divisions) {
    public Subject {
        divisions = Set.copyOf(divisions);
    }

    /** A plan, or a part of it that no division owns. */
    public static Subject of(Thing thing, Phase phase) {
        return new Subject(thing, phase, Set.of());
    }
}
