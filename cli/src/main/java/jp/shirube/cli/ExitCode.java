package jp.shirube.cli;

/** Exit codes that a script can rely on. */
final class ExitCode {

    static final int OK = 0;
    /** At least one file was refused; what could be done was done. */
    static final int REFUSED = 1;
    /** The words of the command were wrong; nothing was done. */
    static final int USAGE = 2;
    /** The output could not be written. */
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
