/**
 * The trial of the checker: puts slips into plans that are right, one at a time, and counts how many are caught. Judges only whether
 * something new is found where the slip stands; whether the words are good is for people.
 */
@NullMarked
package jp.shirube.cli.trial;

import org.jspecify.annotations.NullMarked;
