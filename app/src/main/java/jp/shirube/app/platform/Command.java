package jp.shirube.app.platform;

import java.util.List;

/** A word of the command line that works on the database, such as {@code import}. Rooms declare beans of this type. */
public interface Command {
    /** The word that calls it. */
    String name();

    /**
     * Does the work and prints for people on standard output.
     *
     * @return 0 done, 1 refused, 2 called wrongly
     */
    int run(List<String> arguments);
}
