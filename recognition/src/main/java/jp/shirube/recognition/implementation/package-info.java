/**
 * The form of implementation plans（実施計画）: an outline table, then one sheet per programme with its directions, the contents per year of
 * its projects, and its budget table. Knows no town, no number of years and no fixed levels; does not check sums.
 */
@NullMarked
package jp.shirube.recognition.implementation;

import org.jspecify.annotations.NullMarked;
