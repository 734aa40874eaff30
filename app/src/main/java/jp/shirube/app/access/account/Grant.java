package jp.shirube.app.access.account;

import java.util.Set;
import jp.shirube.app.access.Role;

/**
 * A role as it holds today.
 *
 * @param divisions names of the divisions it is held for; empty where none is known
 */
public record Grant(Role role, Set<String> divisions) {
    public Grant {
        divisions = Set.copyOf(divisions);
    }
}
