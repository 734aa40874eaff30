/**
 * The command {@code check}: reads plans, checks each and all of them together, and prints what was found for people or for tools. The rules
 * themselves are of the module checker.
 */
@NullMarked
package jp.shirube.cli.check;

import org.jspecify.annotations.NullMarked;
