package jp.shirube.app.access;

import java.util.Map;
import java.util.Optional;

/** Finds the row that an address names. Rooms declare one bean for each kind of name they use. */
public interface SubjectResolver {
    /** The name in the address that this one reads, such as {@code project}. */
    String name();

    /**
     * The row of that name; empty where there is none, so that the page itself can say so.
     *
     * @param names all names of the address with their values; holds {@link #name()}
     */
    Optional<Subject> find(Map<String, String> names);
}
