/**
 * Plans of no known form: their outline, tables of indicators and tables of projects are read as those of a basic plan are, and a finding
 * says so. Does not guess what kind of plan it is.
 */
@NullMarked
package jp.shirube.recognition.other;

import org.jspecify.annotations.NullMarked;
