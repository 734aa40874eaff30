/**
 * Pages on which one thing is corrected, created, retired and brought back, directly or within a proposal（変更案）.
 */
@NullMarked
package jp.shirube.app.desk.edit;

import org.jspecify.annotations.NullMarked;
